import { isUnspaced } from '../script.ts';
import type { TextDirection } from '../visual-to-logical.ts';
import type { InkStyle } from './ink.ts';
import { mendRun } from './mend-run.ts';
import { type PlacedWord, placeWord } from './placed-word.ts';
import { directionOf, type Piece, sameDirection, type TextRun } from './text-run.ts';
import { wordStarts } from './word-gaps.ts';

/** Runs → words in draw order. */
export function wordsOfRuns(runs: readonly TextRun[]): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  const page = directionOf(
    { pieces: runs.flatMap((run) => run.pieces), rightToLeft: runs.some((run) => run.rightToLeft) },
    'ltr',
  );
  for (const run of runs) {
    const pieces = mendRun(run);
    const starts = wordStarts(pieces);
    const direction = directionOf(run, page);
    let from = 0;
    for (let i = 1; i <= pieces.length; i++) {
      if (i < pieces.length && starts[i] !== true) continue;
      addParts(words, pieces.slice(from, i), direction);
      from = i;
    }
  }
  return words;
}

/** One word between spaces becomes several glued ones where its look or its kind of script changes. */
function addParts(words: PlacedWord[], pieces: readonly Piece[], direction: TextDirection): void {
  let from = 0;
  for (let i = 1; i <= pieces.length; i++) {
    const [before, after] = [pieces[i - 1], pieces[i]];
    if (before && after && !partsBetween(before, after)) continue;
    const glued = from > 0 || isGluedTo(words.at(-1), pieces[0]);
    const word = placeWord(pieces.slice(from, i), { glued, direction });
    if (word !== null) words.push(word);
    from = i;
  }
}

function partsBetween(before: Piece, after: Piece): boolean {
  return !looksAlike(before, after) || changesScript(before.text, after.text);
}

/** Marks end up tighter when a long Chinese line is not one single word; dates and Latin names stand on their own. */
function changesScript(before: string, after: string): boolean {
  const [a, b] = [isUnspaced(before), isUnspaced(after)];
  if (a !== b) return true;
  return a && closing.test(before);
}
const closing = /[、。，：；！？）】》」』〉｜・\u3000]/u;

function looksAlike({ style: a, text: before }: Piece, { style: b, text: after }: Piece): boolean {
  if (a === b) return true;
  if (a.color !== b.color || a.invisible !== b.invisible || a.layerOff !== b.layerOff) return false;
  if (Math.abs(a.alpha - b.alpha) > 0.3) return false;
  const ratio = Math.min(a.size, b.size) / (Math.max(a.size, b.size) || 1);
  if (ratio < 0.9) return ratio > 0.6 && isSmallCaps(before, after, a.size > b.size);
  return isBold(a) === isBold(b) && a.font.italic === b.font.italic;
}

const isBold = (style: InkStyle): boolean => style.font.bold || style.outlined;

/** Small capitals made by size: a larger capital, then smaller ones; or back again after a hyphen. */
function isSmallCaps(before: string, after: string, shrinks: boolean): boolean {
  const capitals = /^[\p{Lu}\p{M}&.'’-]+$/u;
  return capitals.test(before) && capitals.test(after) && (shrinks || !/\p{L}/u.test(before));
}

/** A raised or lowered sign right behind a word, e.g. the "th" of "5th". */
function isGluedTo(last: PlacedWord | undefined, piece: Piece | undefined): boolean {
  if (last === undefined || piece === undefined || piece.spaced || piece.cut) return false;
  if (!sameDirection(last.style, piece.style)) return false;
  const em = Math.min(last.style.size, piece.style.size);
  if (Math.abs(last.base - piece.base) > Math.max(last.style.size, piece.style.size) * 0.6) return false;
  // Set back far enough only where letters are stacked on purpose, as in the logo of LaTeX.
  const gap = piece.start - last.end;
  return gap < em * 0.1 && gap > -Math.max(last.style.size, piece.style.size) * 0.45;
}
