import type { Word } from '../../document/document.ts';
import { makeRun, type Run } from './run.ts';

/**
 * LaTeX templates leave little more than a word space between a margin of dates and the text beside it. Shares of the
 * font size: the least white that may be such a gutter, and how exactly its words begin at one edge, in points.
 */
const edge = { gap: 0.42, exact: 1.2, crossing: 1.5 };
/** Lines that begin at the edge by themselves, and lines that hold it, from which it is no chance. */
const support = { starts: 3, inner: 2 };
/** Share of the lines at an edge that may run over it (a title over both sides). */
const mostCrossing = 0.15;
/** What stands in such a margin is a date, a label or a short heading. */
const longestLabel = 42;

/** Runs that hold a margin's label and the text beside it are parted where other lines of that text begin. */
export const splitRunsAtEdges = (runs: readonly Run[]): Run[] => {
  const candidates = innerStarts(runs);
  if (candidates.size === 0) return [...runs];
  let parted = [...runs];
  for (const x of [...candidates].sort((a, b) => a - b))
    if (isEdge(parted, x)) parted = parted.flatMap((run) => cut(run, x));
  return parted;
};

const gapBefore = (words: readonly Word[], index: number): number => {
  const [before, word] = [words[index - 1], words[index]];
  return before === undefined || word === undefined ? 0 : word.box[0] - before.box[2];
};

const isInner = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return word !== undefined && index > 0 && gapBefore(words, index) >= edge.gap * word.size;
};

/** Where wide word spaces end, once for each place that at least two lines share. */
const innerStarts = (runs: readonly Run[]): Set<number> => {
  const counts = new Map<number, number>();
  for (const { words } of runs) {
    words.forEach((word, index) => {
      if (!isInner(words, index)) return;
      const x = Math.round(word.box[0]);
      counts.set(x, (counts.get(x) ?? 0) + 1);
    });
  }
  return new Set([...counts].filter(([x, count]) => count + (counts.get(x + 1) ?? 0) >= support.inner).map(([x]) => x));
};

const indexAt = ({ words }: Run, x: number): number =>
  words.findIndex((word, index) => Math.abs(word.box[0] - x) <= edge.exact && isInner(words, index));

const isEdge = (runs: readonly Run[], x: number): boolean => {
  const inner = runs.filter((run) => run.box[0] < x - edge.exact && indexAt(run, x) > 0);
  if (inner.length < support.inner) return false;
  const labels = inner.map((run) => run.words.slice(0, indexAt(run, x)));
  if (labels.some((words) => words.map(({ text }) => text).join(' ').length > longestLabel)) return false;
  const ends = labels.map((words) => words.at(-1)?.box[2] ?? 0);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const [top, bottom] = [inner[0]?.baseline ?? 0, inner.at(-1)?.baseline ?? 0];
  const near = runs.filter(({ baseline, size }) => baseline > top - 6 * size && baseline < bottom + 6 * size);
  const starts = near.filter((run) => Math.abs(run.box[0] - x) <= edge.exact).length;
  const crossing = near.filter((run) =>
    run.words.some(({ box }) => box[0] < x - edge.crossing && box[2] > x + edge.crossing),
  ).length;
  // Labels set to the right end together; those set to the left leave white of different width.
  const rightAligned = most - least <= 2 * edge.exact;
  return (
    starts >= (rightAligned ? support.starts : support.starts * 2) && crossing <= mostCrossing * (starts + inner.length)
  );
};

const cut = (run: Run, x: number): Run[] => {
  const at = run.box[0] < x - edge.exact ? indexAt(run, x) : -1;
  return at <= 0 ? [run] : [makeRun(run.words.slice(0, at)), makeRun(run.words.slice(at))];
};
