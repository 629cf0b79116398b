import { rightToLeftStretches } from '../reading-order.ts';
import { isRightToLeft, isUnspaced } from '../script.ts';
import { mirroredSigns, type TextDirection } from '../visual-to-logical.ts';
import type { InkStyle } from './ink.ts';
import { mendRun } from './mend-run.ts';
import { type PlacedWord, placeWord } from './placed-word.ts';
import { directionOf, isClipped, type Piece, pageDirection, sameDirection, type TextRun } from './text-run.ts';
import { wordStarts } from './word-gaps.ts';

/** Runs → words in draw order. */
export function wordsOfRuns(runs: readonly TextRun[]): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  const page = pageDirection(runs);
  for (const run of runs) {
    const pieces = mendRun(run);
    const starts = wordStarts(pieces);
    const direction = directionOf(run, page);
    const visual: PlacedWord[] = [];
    let from = 0;
    for (let i = 1; i <= pieces.length; i++) {
      if (i < pieces.length && starts[i] !== true) continue;
      addParts(visual, pieces.slice(from, i), { direction, before: words.at(-1) });
      from = i;
    }
    words.push(...(direction === 'hebrew' || direction === 'arabic' ? inReadingOrder(visual) : visual));
  }
  return words;
}

/** `glued` then says that nothing parts a word from the one before it in this order. */
function inReadingOrder(visual: readonly PlacedWord[]): readonly PlacedWord[] {
  const at = new Map(visual.map((word, i) => [word, i]));
  let last: number | undefined;
  return rightToLeftStretches(visual).flatMap(({ words, leftToRight }) =>
    words.map((word) => {
      const here = at.get(word) ?? 0;
      const glued = last !== undefined && Math.abs(here - last) === 1 && visual[Math.max(here, last)]?.glued === true;
      last = here;
      return {
        ...word,
        text: leftToRight || /[\p{L}\p{N}]/u.test(word.text) ? word.text : mirroredSigns(word.text),
        glued,
      };
    }),
  );
}

interface PartContext {
  readonly direction: TextDirection;
  /** The last word of the run before. */
  readonly before: PlacedWord | undefined;
}

/** One word between spaces becomes several glued ones where its look or its kind of script changes. */
function addParts(words: PlacedWord[], pieces: readonly Piece[], context: PartContext): void {
  let from = 0;
  for (let i = 1; i <= pieces.length; i++) {
    const [before, after] = [pieces[i - 1], pieces[i]];
    if (before && after && !partsBetween(before, after, context.direction)) continue;
    const glued = from > 0 || isGluedTo(words.at(-1) ?? context.before, pieces[0]);
    const word = placeWord(pieces.slice(from, i), { glued, direction: context.direction });
    if (word !== null) words.push(word);
    from = i;
  }
}

function partsBetween(before: Piece, after: Piece, direction: TextDirection): boolean {
  // Nearly all pairs: two plain letters in one look.
  if (before.style === after.style && before.text < '\u0080' && after.text < '\u0080' && direction === 'ltr')
    return false;
  if (!looksAlike(before, after)) return true;
  if (before.style.clip !== after.style.clip && isClipped(before) !== isClipped(after)) return true;
  if (direction === 'hebrew' || direction === 'arabic') return isEdgeOfLatin(before.text, after.text);
  return changesScript(before.text, after.text);
}

/** In a right-to-left text a sign on the left of a Latin word comes after it, and perhaps after the words beside it. */
function isEdgeOfLatin(before: string, after: string): boolean {
  return (isLatin(before) && isSign(after)) || (isSign(before) && isLatin(after));
}
const isLatin = (text: string): boolean => /\p{L}/u.test(text) && !isRightToLeft(text);
const isSign = (text: string): boolean => !/[\p{L}\p{N}\p{M}._@/-]/u.test(text);

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
  return isBold(a) === isBold(b) && isItalic(a) === isItalic(b);
}

const isBold = (style: InkStyle): boolean => style.font.bold || style.outlined;
const isItalic = (style: InkStyle): boolean => style.font.italic || style.slanted;

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
