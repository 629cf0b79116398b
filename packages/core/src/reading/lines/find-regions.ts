import type { Box } from '../../document/place.ts';
import { findGutters, type Gutter, type KnownGutter } from './find-gutter.ts';
import { type JoinedLabels, joinLabelLines } from './join-label-lines.ts';
import { joinTableRows } from './join-table-rows.ts';
import { bodySize, joinBoxes, type Run } from './run.ts';

/** A rectangle of a page that is read from top to bottom before the next one begins. */
export interface Region {
  readonly runs: readonly Run[];
  readonly box: Box;
  /** Runs at the left that label what stands beside them (dates or headings in a margin). */
  readonly labels: ReadonlySet<Run>;
  /** Runs under a date in a margin, left or right: the place of the entry. They stand on the date's line. */
  readonly asides: ReadonlySet<Run>;
}

/** Cuts deeper than this have never been columns, only gaps in tables. */
const deepestCut = 4;
/** Fewer runs than this cannot be two columns. */
const fewestRuns = 6;

/**
 * Runs of a page → regions in reading order. A page is cut at the white gutter that the most lines respect; what
 * stands above and below the gutter (a header over both columns) is a region of its own, and each part is cut again.
 */
export const findRegions = (runs: readonly Run[], known: readonly KnownGutter[] = []): Region[] =>
  cut(joinTableRows(runs), { size: bodySize(runs), known }, 0);

interface Page {
  readonly size: number;
  readonly known: readonly KnownGutter[];
}

/** White between regions that stand side by side: where the next page's columns probably part too. */
export const guttersBetween = (regions: readonly Region[]): KnownGutter[] =>
  regions.flatMap(({ box: left }) =>
    regions.flatMap(({ box: right }) =>
      left[2] < right[0] && left[1] < right[3] && left[3] > right[1] ? [[left[2], right[0]] as const] : [],
    ),
  );

const cut = (runs: readonly Run[], page: Page, depth: number): Region[] => {
  if (runs.length === 0) return [];
  if (depth > deepestCut || runs.length < fewestRuns) return [leaf(runs, [])];
  const { columns, margins } = findGutters(runs, page);
  if (columns === undefined) return [leaf(runs, margins)];
  const parts = [columns.above, columns.left, columns.right, columns.below];
  return parts.flatMap((part) => cut(part, page, depth + 1));
};

/** A region that is read line by line; margins of dates are joined with the lines that they stand beside. */
const leaf = (runs: readonly Run[], margins: readonly Gutter[]): Region => {
  const labels = new Set<Run>();
  const asides = new Set<Run>();
  const replaced = new Set<Run>();
  const added: Run[] = [];
  for (const { kind, left, right } of margins) {
    const margin = (kind === 'labels' ? left : right).filter((run) => !replaced.has(run));
    for (const run of margin) replaced.add(run);
    const joined = onLines(joinLabelLines(margin), kind === 'labels' ? right : left);
    added.push(...joined.runs);
    for (const run of joined.runs) if (kind === 'labels') labels.add(run);
    for (const run of joined.asides) asides.add(run);
  }
  const kept = [...runs.filter((run) => !replaced.has(run)), ...new Set(added)];
  return { runs: kept, box: joinBoxes(kept.map((run) => run.box)), labels, asides };
};

/** In sizes: what stands on a line, and how far off a date may be set that still belongs to it. */
const onLine = { exact: 0.42, near: 0.95, above: 0.35 };

/** A date set a little above or below its entry's line (centred beside two lines) goes to the nearest one. */
const onLines = ({ runs, asides }: JoinedLabels, others: readonly Run[]): JoinedLabels => {
  const moved = new Map<Run, Run>();
  for (const run of runs) {
    // A date floats up to the foot of the entry above rather than down.
    const distance = (other: Run) =>
      Math.abs(other.baseline - run.baseline) + (other.baseline < run.baseline ? onLine.above * run.size : 0);
    const nearest = others.reduce<Run | undefined>(
      (best, other) => (best === undefined || distance(other) < distance(best) ? other : best),
      undefined,
    );
    const off = nearest === undefined ? 0 : Math.abs(nearest.baseline - run.baseline);
    if (
      nearest === undefined ||
      others.some((other) => Math.abs(other.baseline - run.baseline) <= onLine.exact * run.size)
    )
      continue;
    if (off <= onLine.near * Math.max(run.size, nearest.size)) moved.set(run, { ...run, baseline: nearest.baseline });
  }
  const at = (run: Run): Run => moved.get(run) ?? run;
  return { runs: runs.map(at), asides: asides.map(at) };
};
