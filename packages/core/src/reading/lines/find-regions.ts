import type { Box } from '../../document/place.ts';
import { findGutter } from './find-gutter.ts';
import { joinLabelLines } from './join-label-lines.ts';
import { bodySize, joinBoxes, type Run } from './run.ts';

/** A rectangle of a page that is read from top to bottom before the next one begins. */
export interface Region {
  readonly runs: readonly Run[];
  readonly box: Box;
  /** Runs at the left that label what stands beside them (dates or headings in a margin). */
  readonly labels: ReadonlySet<Run>;
}

/** Cuts deeper than this have never been columns, only gaps in tables. */
const deepestCut = 4;
/** Fewer runs than this cannot be two columns. */
const fewestRuns = 6;

const noLabels: ReadonlySet<Run> = new Set();

/**
 * Runs of a page → regions in reading order. A page is cut at the white gutter that the most lines respect; what
 * stands above and below the gutter (a header over both columns) is a region of its own, and each part is cut again.
 */
export const findRegions = (runs: readonly Run[]): Region[] => cut(runs, bodySize(runs), 0);

const cut = (runs: readonly Run[], size: number, depth: number): Region[] => {
  if (runs.length === 0) return [];
  const whole = { runs, box: joinBoxes(runs.map((run) => run.box)), labels: noLabels };
  if (depth > deepestCut || runs.length < fewestRuns) return [whole];
  const gutter = findGutter(runs, size);
  if (gutter === undefined) return [whole];
  const parts = [
    cut(gutter.above, size, depth + 1),
    ...(gutter.kind === 'columns'
      ? [cut(gutter.left, size, depth + 1), cut(gutter.right, size, depth + 1)]
      : [labelled(gutter.left, gutter.right)]),
    cut(gutter.below, size, depth + 1),
  ];
  return parts.flat();
};

const labelled = (left: readonly Run[], right: readonly Run[]): Region[] => {
  const labels = joinLabelLines(left);
  const runs = [...labels, ...right];
  return [{ runs, box: joinBoxes(runs.map((run) => run.box)), labels: new Set(labels) }];
};
