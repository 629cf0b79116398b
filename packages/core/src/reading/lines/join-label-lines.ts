import { findDates } from '../dates/find-dates.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import { joinBoxes, type Run } from './run.ts';

/** Lines of one label stand no further apart than this many times their size. */
const closeLines = 1.7;
/** A label has never been seen over more lines. */
const mostLines = 3;

/** "Jan 2019 –" over "Mar 2020", "Work" over "experience": a label of several lines becomes one run on its first line. */
export const joinLabelLines = (labels: readonly Run[]): Run[] => {
  const sorted = [...labels].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
  const joined: Run[] = [];
  let index = 0;
  while (index < sorted.length) {
    const count = labelLength(sorted, index);
    const runs = sorted.slice(index, index + count);
    const first = runs[0];
    if (first !== undefined) joined.push(runs.length === 1 ? first : merge(first, runs));
    index += count;
  }
  return joined;
};

const labelLength = (runs: readonly Run[], index: number): number => {
  const first = runs[index];
  if (first === undefined) return 1;
  for (let count = mostLines; count > 1; count -= 1) {
    const group = runs.slice(index, index + count);
    const close = group.length === count && group.every((run, at) => at === 0 || isClose(group[at - 1], run));
    if (close && isOneLabel(group)) return count;
  }
  return 1;
};

const isClose = (above: Run | undefined, below: Run): boolean => {
  if (above === undefined) return false;
  const distance = below.baseline - above.baseline;
  return distance > 0.5 * above.size && distance < closeLines * Math.max(above.size, below.size);
};

const textOf = (runs: readonly Run[]): string => runs.flatMap((run) => run.words.map((word) => word.text)).join(' ');

/** Together they are one known heading, or one range of dates that no part is alone. */
const isOneLabel = (runs: readonly Run[]): boolean => {
  const text = textOf(runs);
  if (headingKindOf(text) !== undefined) return true;
  const hits = findDates(text);
  const hit = hits[0];
  if (hits.length !== 1 || hit === undefined || !hit.isRange || text.length - (hit.end - hit.start) > 3) return false;
  return runs.every((run) => findDates(textOf([run])).every((each) => !each.isRange || each.to?.present === true));
};

const merge = (first: Run, runs: readonly Run[]): Run => ({
  words: runs.flatMap((run) => run.words),
  box: joinBoxes(runs.map((run) => run.box)),
  baseline: first.baseline,
  size: first.size,
});
