import { judgeGutter } from './judge-gutter.ts';
import type { Run } from './run.ts';

/** A vertical strip of white with text on both sides, and what stands above and below its reach. */
export interface Gutter {
  /**
   * `columns` are read one after the other; `labels`: the left side only labels the lines of the right side; `ends`:
   * the right side only ends the lines of the left side (dates).
   */
  readonly kind: 'columns' | 'labels' | 'ends';
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  readonly above: readonly Run[];
  readonly below: readonly Run[];
}

export interface Gutters {
  /** The gutter that the most text respects, when it parts columns. */
  readonly columns: Gutter | undefined;
  /** Margins of labels or dates, which do not part the text. */
  readonly margins: readonly Gutter[];
}

interface Band {
  readonly edge: number;
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  readonly score: number;
  /** A line over both sides ends it. */
  readonly crossed: boolean;
}

/** Share of the body size; dense templates leave little more than a wide space between columns. */
const narrowestGutter = 0.8;
/** Where the lines of the right column all begin at one edge, a single long line on the left may come this near. */
const leastGutter = 0.25;
/** Lines a column needs at least, on each side. */
const fewestLines = 3;
/** Most bands of a page say the same; the best few are enough. */
const mostBands = 8;
/** Lines of a column begin at its left edge, within these points; dates set to the right edge do not. */
const alignedEdge = 3;
const alignedLines = 0.4;
/** Share of its score that a gutter loses when nothing begins at it. */
const ragged = 0.25;
/** Points between edges that are the same gutter. */
const sameEdge = 36;

/** The white between two columns of the page before: its left and right edge. */
export type KnownGutter = readonly [left: number, right: number];

export const findGutters = (
  runs: readonly Run[],
  { size, known }: { readonly size: number; readonly known: readonly KnownGutter[] },
): Gutters => {
  const ordered = [...runs].sort((a, b) => a.baseline - b.baseline);
  // Once with every line that keeps to its side, once with those that come too near taken as lines over both sides.
  const bands = withoutDoubles(
    candidateEdges(runs).flatMap((edge) => [
      ...bandsBeside(ordered, { edge, zone: 0 }, size),
      ...bandsBeside(ordered, { edge, zone: narrowestGutter * size }, size),
    ]),
  );
  const margins: (Gutter & { readonly edge: number })[] = [];
  for (const band of bands) {
    if (margins.some((margin) => isSameGutter(margin, band))) continue;
    const judged = judgeGutter(band.left, band.right, size);
    const kind = judged !== 'ends' && isKnown(band, known) ? 'columns' : judged;
    if (kind === 'none') continue;
    const gutter = gutterOf(runs, band, kind);
    if (kind === 'columns') return { columns: gutter, margins: [] };
    margins.push({ ...gutter, edge: band.edge });
  }
  return { columns: undefined, margins };
};

/** Columns that the page before had go on here, even where their lines happen to stand on each other's. */
const isKnown = (band: Band, known: readonly KnownGutter[]): boolean => {
  const leftEdge = Math.max(...band.left.map((run) => run.box[2]));
  return known.some(
    ([left, right]) => leftEdge <= right && band.edge >= left && Math.abs(band.edge - right) < sameEdge / 2,
  );
};

const isSameGutter = (margin: Gutter & { readonly edge: number }, band: Band): boolean => {
  if (Math.abs(margin.edge - band.edge) >= sameEdge) return false;
  const [top, bottom] = reach([...margin.left, ...margin.right]);
  const [bandTop, bandBottom] = reach([...band.left, ...band.right]);
  return bandTop < bottom && bandBottom > top;
};

const withoutDoubles = (bands: readonly Band[]): Band[] => {
  const sorted = [...bands].sort((a, b) => b.score - a.score);
  const kept: Band[] = [];
  for (const band of sorted) {
    const double = kept.some(
      (other) =>
        other.left.length === band.left.length &&
        other.right.length === band.right.length &&
        other.left[0] === band.left[0],
    );
    if (!double) kept.push(band);
    if (kept.length === mostBands) break;
  }
  return kept;
};

const gutterOf = (runs: readonly Run[], { left: whole, right }: Band, kind: Gutter['kind']): Gutter => {
  // Labels end where the text that they label does; what stands below it is text of its own.
  const last = reach(right)[1] + 1.5 * (right[0]?.size ?? 10);
  const left = kind === 'labels' ? whole.filter((run) => run.baseline <= last) : whole;
  const inside = new Set([...left, ...right]);
  const top = Math.min(reach(left)[0], reach(right)[0]);
  const outside = runs.filter((run) => !inside.has(run));
  return {
    kind,
    left,
    right,
    above: outside.filter((run) => run.baseline < top),
    below: outside.filter((run) => run.baseline >= top),
  };
};

/** The right side of a gutter begins where some run begins. */
const candidateEdges = (runs: readonly Run[]): number[] => {
  const edges = new Set<number>();
  let firstEnd = Infinity;
  for (const run of runs) {
    edges.add(Math.floor(run.box[0] / 2) * 2);
    firstEnd = Math.min(firstEnd, run.box[2]);
  }
  return [...edges].filter((edge) => edge + 1 >= firstEnd).sort((a, b) => a - b);
};

/** Cuts the page's height at the runs that cross the edge; each stretch between two of them is a band. */
const bandsBeside = (
  runs: readonly Run[],
  { edge, zone }: { readonly edge: number; readonly zone: number },
  size: number,
): Band[] => {
  const bands: Band[] = [];
  let left: Run[] = [];
  let right: Run[] = [];
  const close = (crossed: boolean) => {
    if (left.length >= fewestLines && right.length >= fewestLines) {
      const band = makeBand({ edge, left, right, score: 0, crossed }, size);
      if (band !== undefined) bands.push(band);
    }
    left = [];
    right = [];
  };
  for (const run of runs) {
    if (run.box[2] <= edge + 1 - zone) left.push(run);
    else if (run.box[0] >= edge - 1) right.push(run);
    else close(true);
  }
  close(false);
  return bands;
};

const makeBand = (band: Band, size: number): Band | undefined => {
  let leftEdge = -Infinity;
  let rightEdge = Infinity;
  for (const run of band.left) leftEdge = Math.max(leftEdge, run.box[2]);
  for (const run of band.right) rightEdge = Math.min(rightEdge, run.box[0]);
  const width = rightEdge - leftEdge;
  if (width < leastGutter * size) return undefined;
  const support = band.right.filter((run) => run.box[0] - rightEdge < alignedEdge).length;
  const aligned = Math.min(1, support / (alignedLines * band.right.length));
  if (width < narrowestGutter * size && aligned < 1) return undefined;
  const runs = band.left.length + band.right.length;
  return trimBand({ ...band, score: runs * (1 + Math.min(width, 40) / 80) * (1 - ragged + ragged * aligned) });
};

/** Lines that stand above or below everything of the other side (a header that happens to be short) stay outside. */
const trimBand = (band: Band): Band | undefined => {
  const [leftTop, leftBottom] = reach(band.left);
  const [rightTop, rightBottom] = reach(band.right);
  const slack = 2 * (band.left[0]?.size ?? 10);
  const top = Math.max(leftTop, rightTop) - slack;
  // Above a line over both sides the longer side belongs to what follows, from where the shorter one ends.
  const bottom = band.crossed ? Math.min(leftBottom, rightBottom) + slack / 4 : Infinity;
  const keep = (run: Run) => run.baseline >= top && run.baseline <= bottom;
  const left = band.left.filter(keep);
  const right = band.right.filter(keep);
  if (Math.min(countLines(left), countLines(right)) < fewestLines) return undefined;
  return { ...band, left, right };
};

const reach = (runs: readonly Run[]): [number, number] => {
  let top = Infinity;
  let bottom = -Infinity;
  for (const run of runs) {
    top = Math.min(top, run.baseline);
    bottom = Math.max(bottom, run.baseline);
  }
  return [top, bottom];
};

/** Runs in order of their baselines → number of lines. */
const countLines = (runs: readonly Run[]): number => {
  let lines = 0;
  let last = -Infinity;
  for (const { baseline } of runs) {
    if (baseline - last > 4) {
      lines += 1;
      last = baseline;
    }
  }
  return lines;
};
