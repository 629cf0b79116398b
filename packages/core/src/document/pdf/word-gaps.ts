import { isUnspaced } from '../script.ts';
import type { Piece } from './text-run.ts';

/**
 * Which gaps part words, in ems. Letter spacing (known from the file, or seen as the same gap all along) is taken off
 * first.
 */
const gapRules = {
  /** A drawn space counts from here on; below, it was drawn and taken back by kerning. */
  withSpace: 0.03,
  /** Without any drawn space on the run: justified LaTeX goes down to 0.2, kerning hardly ever over 0.1. */
  noSpacesOnRun: 0.155,
  /** On a run that draws its spaces, another gap is a tab or a jump. */
  spacesOnRun: 0.21,
  /** Han and kana are set apart by justification without being words; LibreOffice draws their spaces elsewhere. */
  betweenUnspaced: 0.22,
  besideUnspaced: 0.2,
} as const;

/** Gaps between neighbours: for each piece, whether a new word begins with it. The first always does. */
export function wordStarts(pieces: readonly Piece[]): readonly boolean[] {
  const gaps = pieces.map((piece, i) => gapBefore(pieces[i - 1], piece));
  const spacing = evenSpacing(pieces, gaps);
  const hasSpaces = pieces.some((piece, i) => i > 0 && piece.spaced);
  return pieces.map((piece, i) => {
    const last = pieces[i - 1];
    if (last === undefined || piece.cut) return true;
    const gap = (gaps[i] ?? 0) - spacing;
    if (piece.spaced) return gap > gapRules.withSpace;
    return gap > Math.max(threshold(last.text, piece.text, hasSpaces), spacing * 0.6);
  });
}

/** In ems of the smaller of the two, without the letter spacing that the file asked for. */
function gapBefore(last: Piece | undefined, piece: Piece): number {
  if (last === undefined) return 0;
  const em = Math.min(last.style.size, piece.style.size) || 1;
  return (piece.start - last.end - Math.max(0, last.style.tracking)) / em;
}

function threshold(before: string, after: string, hasSpaces: boolean): number {
  const wide = Number(isUnspaced(before)) + Number(isUnspaced(after));
  if (wide === 2) return gapRules.betweenUnspaced;
  if (wide === 1) return gapRules.besideUnspaced;
  return hasSpaces ? gapRules.spacesOnRun : gapRules.noSpacesOnRun;
}

const fewestGaps = 4;
/** In ems; less is kerning. */
const leastSpacing = 0.08;

/** A short heading in Han or kana with letter spacing has only two or three gaps: then all must be alike. */
function fewAlike(pieces: readonly Piece[], gaps: readonly number[]): number {
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const isShortHeading = gaps.length > 1 && pieces.some(({ text }) => isUnspaced(text));
  return isShortHeading && least > leastSpacing && most < 0.7 && most - least < 0.06 ? least : 0;
}

/** Letter spacing made by moving each letter: the middle gap, when it is wide and seven in ten are like it. */
function evenSpacing(pieces: readonly Piece[], gaps: readonly number[]): number {
  if (!gaps.some((gap) => gap >= leastSpacing)) return 0;
  const tight = gaps.filter((_, i) => i > 0 && !pieces[i]?.spaced && !pieces[i]?.cut);
  if (tight.length < fewestGaps) return fewAlike(pieces, tight);
  const middle = tight.toSorted((a, b) => a - b)[Math.floor(tight.length / 2)] ?? 0;
  if (middle < leastSpacing) return 0;
  const alike = tight.filter((gap) => Math.abs(gap - middle) < Math.max(0.06, middle * 0.25)).length;
  return alike >= tight.length * 0.7 ? middle : 0;
}
