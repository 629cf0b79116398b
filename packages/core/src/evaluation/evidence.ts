import type { Document } from '../document/document.ts';
import { type Atom, documentAtoms, placeOf } from './atoms.ts';
import type { Evidence } from './evaluation.ts';
import type { Segment } from './segments.ts';

/** A quote reaches to the ends of its clause, but not further than this many words to either side of what was found. */
const wordsAround = 9;
/** In lists the neighbours tell nothing about each other. */
const listWordsAround = 3;
/** Letters of a script without spaces that make about one word. */
const lettersPerWord = 2;

function joined(atoms: readonly Atom[]): string {
  let text = '';
  for (const atom of atoms) text += text === '' || atom.glued ? atom.text : ` ${atom.text}`;
  return text;
}

/** In a block the quote is the block's own characters, spaces included, so that it stands there verbatim. */
function quoteOf(atoms: readonly Atom[], blocks: readonly string[] | undefined): string {
  const first = atoms[0];
  const last = atoms.at(-1);
  const text = first?.block === undefined ? undefined : blocks?.[first.block];
  return text === undefined ? joined(atoms) : text.slice(first?.start, last?.end);
}

/** Index of the atom that holds a character of the segment's text. */
function atomAt(segment: Segment, offset: number): number {
  let at = 0;
  while (at + 1 < segment.starts.length && (segment.starts[at + 1] ?? 0) <= offset) at += 1;
  return at;
}

export function blockTexts(document: Document): readonly string[] | undefined {
  return document.kind === 'flow' ? document.blocks.map((block) => block.text) : undefined;
}

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const endsClause = /[.!?;|。！？；]["”’)]?$/u;
const hasLetters = /[\p{L}\p{N}]/u;

/** How much of the allowed reach an atom takes: a word one, a single Han character less. */
function reachOf(atom: Atom): number {
  return unspaced.test(atom.text) ? atom.text.length / lettersPerWord / 2 : 1;
}

/** First and last atom of the clause around atoms `from` to `to` (both included). */
function clauseAround(segment: Segment, from: number, to: number): readonly [first: number, last: number] {
  const { atoms, section } = segment;
  const most = section === 'skills' || section === 'languages' ? listWordsAround : wordsAround;
  let [first, last] = [from, to];
  for (let left = most; first > 0 && left > 0; first -= 1) {
    const before = atoms[first - 1];
    if (!before || atoms[first]?.startsBlock || endsClause.test(before.text)) break;
    left -= reachOf(before);
  }
  for (let left = most; last + 1 < atoms.length && left > 0; last += 1) {
    const next = atoms[last + 1];
    if (!next || next.startsBlock || endsClause.test(atoms[last]?.text ?? '')) break;
    left -= reachOf(next);
  }
  // Bullets and dashes at the ends are no words of the quote.
  while (first < from && !hasLetters.test(atoms[first]?.text ?? '')) first += 1;
  while (last > to && !hasLetters.test(atoms[last]?.text ?? '')) last -= 1;
  return [first, last];
}

/** Evidence for tokens `from` to `to` (excluded) of a segment: the clause that shows it, cut to a readable length. */
export function makeEvidence(
  segment: Segment,
  tokens: { readonly from: number; readonly to: number },
  blocks: readonly string[] | undefined,
): Evidence | undefined {
  const start = segment.tokens[tokens.from]?.start;
  const end = segment.tokens[tokens.to - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const from = atomAt(segment, start);
  // Matches that lie far apart are shown by the first of them.
  const to = Math.min(atomAt(segment, end - 1), from + 2 * wordsAround);
  const [first, last] = clauseAround(segment, from, to);
  const atoms = segment.atoms.slice(first, last + 1);
  const place = placeOf(atoms);
  return place ? { quote: quoteOf(atoms, blocks), place } : undefined;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether a quote stands, letter for letter (spaces apart), at its place in the visible document. */
export function quoteStands(
  document: Document,
  { quote, place }: Evidence,
  atoms: readonly Atom[] = documentAtoms(document),
): boolean {
  if (quote.trim() === '') return false;
  if ('block' in place) {
    if (document.kind !== 'flow') return false;
    return document.blocks[place.block]?.text.slice(place.start, place.end) === quote;
  }
  const covered = atoms.filter(({ page, box }) => {
    if (page !== place.page || !box) return false;
    const x = (box[0] + box[2]) / 2;
    const y = (box[1] + box[3]) / 2;
    return place.boxes.some(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom);
  });
  return squeeze(joined(covered)).includes(squeeze(quote));
}
