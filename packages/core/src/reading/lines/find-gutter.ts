import { judgeGutter } from './judge-gutter.ts';
import type { Run } from './run.ts';

/** A vertical strip of white with text on both sides, and what stands above and below its reach. */
export interface Gutter {
  /** `labels`: the left side only labels the lines of the right side, so both are read line by line. */
  readonly kind: 'columns' | 'labels';
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  readonly above: readonly Run[];
  readonly below: readonly Run[];
}

interface Band {
  readonly top: number;
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  readonly score: number;
}

/** Share of the body size; dense templates leave little more than a wide space between columns. */
const narrowestGutter = 0.8;
/** Lines a column needs at least, on each side. */
const fewestLines = 3;
/** Most bands of a page say the same; the best few are enough. */
const mostBands = 8;

/** The gutter that the most text respects, or undefined when the runs are one column. */
export const findGutter = (runs: readonly Run[], size: number): Gutter | undefined => {
  const ordered = [...runs].sort((a, b) => a.baseline - b.baseline);
  const bands = candidateEdges(runs).flatMap((edge) => bandsBeside(ordered, edge, size));
  bands.sort((a, b) => b.score - a.score);
  for (const band of bands.slice(0, mostBands)) {
    const kind = judgeGutter(band.left, band.right, size);
    if (kind === 'none') continue;
    const inside = new Set([...band.left, ...band.right]);
    const outside = runs.filter((run) => !inside.has(run));
    return {
      kind,
      left: band.left,
      right: band.right,
      above: outside.filter((run) => run.baseline < band.top),
      below: outside.filter((run) => run.baseline >= band.top),
    };
  }
  return undefined;
};

/** The right side of a gutter begins where some run begins. */
const candidateEdges = (runs: readonly Run[]): number[] => {
  const edges = new Set<number>();
  for (const run of runs) edges.add(Math.floor(run.box[0] / 2) * 2);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.filter((edge) => runs.some((run) => run.box[2] <= edge + 1));
};

/** Cuts the page's height at the runs that cross the edge; each stretch between two of them is a band. */
const bandsBeside = (runs: readonly Run[], edge: number, size: number): Band[] => {
  const bands: Band[] = [];
  let left: Run[] = [];
  let right: Run[] = [];
  const close = () => {
    const band = makeBand(left, right, size);
    if (band !== undefined) bands.push(band);
    left = [];
    right = [];
  };
  for (const run of runs) {
    if (run.box[2] <= edge + 1) left.push(run);
    else if (run.box[0] >= edge - 1) right.push(run);
    else close();
  }
  close();
  return bands;
};

const makeBand = (left: readonly Run[], right: readonly Run[], size: number): Band | undefined => {
  if (left.length < fewestLines || right.length < fewestLines) return undefined;
  let leftEdge = -Infinity;
  let rightEdge = Infinity;
  for (const run of left) leftEdge = Math.max(leftEdge, run.box[2]);
  for (const run of right) rightEdge = Math.min(rightEdge, run.box[0]);
  const width = rightEdge - leftEdge;
  if (width < narrowestGutter * size) return undefined;
  return trimBand({ top: 0, left, right, score: (left.length + right.length) * (1 + Math.min(width, 40) / 80) });
};

/** Lines that stand above or below everything of the other side (a header that happens to be short) stay outside. */
const trimBand = (band: Band): Band | undefined => {
  const [leftTop, leftBottom] = reach(band.left);
  const [rightTop, rightBottom] = reach(band.right);
  const top = Math.max(leftTop, rightTop);
  const later = Math.max(leftBottom, rightBottom);
  const slack = 2 * (band.left[0]?.size ?? 10);
  const keep = (run: Run) => run.baseline >= top - slack && run.baseline <= later + slack;
  const left = band.left.filter(keep);
  const right = band.right.filter(keep);
  if (Math.min(countLines(left), countLines(right)) < fewestLines) return undefined;
  return { ...band, top: top - slack, left, right };
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

export const countLines = (runs: readonly Run[]): number => {
  const baselines = runs.map((run) => run.baseline).sort((a, b) => a - b);
  let lines = 0;
  let last = -Infinity;
  for (const baseline of baselines) {
    if (baseline - last > 4) {
      lines += 1;
      last = baseline;
    }
  }
  return lines;
};
