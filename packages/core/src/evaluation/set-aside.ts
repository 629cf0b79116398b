import { type Atom, placeOf } from './atoms.ts';
import type { SetAside } from './evaluation.ts';
import type { DistrustedSegment } from './trust-segments.ts';

/** Characters of a quote; the place leads to the rest. */
const longestQuote = 120;
/** A CV with more such runs is told by the first of them. */
const mostReported = 40;

/** What was left out, for people to see. Neighbours on one page with one reason are one run; a block is one by itself. */
export function setAsideOf(distrusted: readonly DistrustedSegment[]): SetAside[] {
  const runs: { reason: SetAside['reason']; atoms: Atom[]; last: number }[] = [];
  for (const { segment, reason } of distrusted) {
    const run = runs.at(-1);
    const goesOn = run?.reason === reason && run.last + 1 === segment.index;
    if (run && goesOn && isSamePart(run.atoms[0], segment.atoms[0])) {
      run.atoms.push(...segment.atoms);
      run.last = segment.index;
    } else runs.push({ reason, atoms: [...segment.atoms], last: segment.index });
  }
  return runs.slice(0, mostReported).flatMap(({ reason, atoms }) => {
    const place = placeOf(atoms);
    return place ? [{ reason, quote: quoteOf(atoms), place }] : [];
  });
}

function isSamePart(one: Atom | undefined, other: Atom | undefined): boolean {
  return one?.page === other?.page && one?.block === other?.block;
}

/** Whole words as far as they fit; a first word that is longer is cut. */
function quoteOf(atoms: readonly Atom[]): string {
  let text = '';
  for (const { text: word, glued } of atoms) {
    const longer = text === '' || glued ? text + word : `${text} ${word}`;
    if (longer.length >= longestQuote) return `${text === '' ? word.slice(0, longestQuote - 1) : text}…`;
    text = longer;
  }
  return text;
}
