import type { Document } from '../document/document.ts';
import { type Atom, documentAtoms, placeOf } from './atoms.ts';
import type { Evidence } from './evaluation.ts';
import type { Segment } from './segments.ts';

/** Quotes reach to the ends of their line but not further than this many words around what was found. */
const wordsAround = 7;

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

/** Evidence for tokens `from` to `to` (excluded) of a segment, with the words around them on the same line. */
export function makeEvidence(
  segment: Segment,
  tokens: { readonly from: number; readonly to: number },
  blocks: readonly string[] | undefined,
): Evidence | undefined {
  const start = segment.tokens[tokens.from]?.start;
  const end = segment.tokens[tokens.to - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  let first = atomAt(segment, start);
  let last = atomAt(segment, end - 1);
  const line = segment.atoms[first]?.line;
  const lastLine = segment.atoms[last]?.line;
  for (let n = 0; n < wordsAround && first > 0 && segment.atoms[first - 1]?.line === line; n += 1) first -= 1;
  for (let n = 0; n < wordsAround && segment.atoms[last + 1]?.line === lastLine; n += 1) last += 1;
  const atoms = segment.atoms.slice(first, last + 1);
  const place = placeOf(atoms);
  return place ? { quote: quoteOf(atoms, blocks), place } : undefined;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether a quote stands, letter for letter (spaces apart), at its place in the visible document. */
export function quoteStands(document: Document, { quote, place }: Evidence): boolean {
  if (quote.trim() === '') return false;
  if ('block' in place) {
    if (document.kind !== 'flow') return false;
    return document.blocks[place.block]?.text.slice(place.start, place.end) === quote;
  }
  const covered = documentAtoms(document).filter(({ page, box }) => {
    if (page !== place.page || !box) return false;
    const x = (box[0] + box[2]) / 2;
    const y = (box[1] + box[3]) / 2;
    return place.boxes.some(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom);
  });
  return squeeze(joined(covered)).includes(squeeze(quote));
}
