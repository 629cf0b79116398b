import type { Box } from '@vitae/core/document/place';
import type { PageMark } from './page-marks.ts';

/** Strongest first: where two strokes lie on the same words, the one that says more is drawn. */
const strength = ['hidden', 'met', 'partial', 'unsure', 'read', 'finding'] as const;

/** A piece narrower than this many points is a sliver between letters, and is not drawn. */
const narrowest = 2;

/** Two boxes stand on one line when at least half of the lower one's height is shared. */
function onOneLine(a: Box, b: Box): boolean {
  const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return shared > 0.5 * Math.min(a[3] - a[1], b[3] - b[1]);
}

/** What is left of a box when another one on its line has taken its part. */
function without(box: Box, taken: Box): Box[] {
  const [left, top, right, bottom] = box;
  if (!onOneLine(box, taken) || taken[2] <= left || taken[0] >= right) return [box];
  const rest: Box[] = [
    [left, top, Math.min(right, taken[0]), bottom],
    [Math.max(left, taken[2]), top, right, bottom],
  ];
  return rest.filter((piece) => piece[2] - piece[0] >= narrowest);
}

/**
 * The pieces of each mark's boxes that no stronger mark has covered, by mark id. Several verdicts often rest on the
 * same words; ink upon ink would hide them.
 */
export function strokePiecesOf(marks: readonly PageMark[]): ReadonlyMap<string, readonly Box[]> {
  const taken: Box[] = [];
  const pieces = new Map<string, readonly Box[]>();
  const strongestFirst = [...marks].sort((a, b) => strength.indexOf(a.kind) - strength.indexOf(b.kind));
  for (const mark of strongestFirst) {
    const left = mark.place.boxes.flatMap((box) =>
      taken.reduce<Box[]>((rest, other) => rest.flatMap((piece) => without(piece, other)), [box]),
    );
    pieces.set(mark.id, left);
    taken.push(...left);
  }
  return pieces;
}
