import { findDates } from '../dates/find-dates.ts';
import { fieldLabelOf } from '../entries/field-label-of.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import { joinBoxes, type Run } from './run.ts';

/** Lines of one label stand no further apart than this many times their size. */
const closeLines = 1.75;
/** Distance of baselines on one row, in sizes. */
const sameRow = 0.2;
/** A label has never been seen over more lines. */
const mostLines = 4;

export interface JoinedLabels {
  readonly runs: readonly Run[];
  /** Of these, what stands under a date and is none: moved to the date's line. */
  readonly asides: readonly Run[];
}

/**
 * "Jan 2019 –" over "Mar 2020", "Work" over "experience": a label of several lines becomes one run on its first line;
 * so does a place under a date.
 */
export const joinLabelLines = (labels: readonly Run[]): JoinedLabels => {
  const sorted = joinRows(labels);
  const runs: Run[] = [];
  const asides: Run[] = [];
  let dated: Run | undefined;
  let index = 0;
  while (index < sorted.length) {
    const count = labelLength(sorted, index);
    const group = sorted.slice(index, index + count);
    const first = group[0];
    index += count;
    if (first === undefined) continue;
    const above = sorted[index - count - 1];
    const isAside = dated !== undefined && isClose(above, first) && !isLabel(group);
    const run =
      isAside && dated !== undefined
        ? { ...first, baseline: dated.baseline }
        : group.length === 1
          ? first
          : merge(first, group);
    runs.push(run);
    if (isAside) asides.push(run);
    else dated = findDates(textOf(group)).length > 0 ? run : undefined;
  }
  return { runs, asides };
};

/** In a narrow margin a justified label has gaps as wide as a tab; it is one label all the same. */
const joinRows = (labels: readonly Run[]): Run[] => {
  const sorted = [...labels].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
  const rows: Run[] = [];
  for (const run of sorted) {
    const last = rows.at(-1);
    const isSame = last !== undefined && Math.abs(run.baseline - last.baseline) < sameRow * run.size;
    if (last === undefined || !isSame) rows.push(run);
    else
      rows[rows.length - 1] = merge(
        last,
        [last, run].sort((a, b) => a.box[0] - b.box[0]),
      );
  }
  return rows;
};

const isLabel = (runs: readonly Run[]): boolean => {
  const text = textOf(runs);
  return (
    headingKindOf(text) !== undefined ||
    fieldLabelOf(text) !== undefined ||
    findDates(text).length > 0 ||
    /[:：]\s*$/.test(text)
  );
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
  if (headingKindOf(text) !== undefined || fieldLabelOf(text) !== undefined) return true;
  const hits = findDates(text);
  const hit = hits[0];
  if (hits.length !== 1 || hit === undefined || !hit.isRange || text.length - (hit.end - hit.start) > 3) return false;
  return (
    runs.slice(1).every((run) => findDates(textOf([run])).every((each) => !each.isRange)) &&
    !isWholeRange(textOf(runs.slice(0, 1)), hit.to?.date)
  );
};

const merge = (first: Run, runs: readonly Run[]): Run => ({
  words: runs.flatMap((run) => run.words),
  box: joinBoxes(runs.map((run) => run.box)),
  baseline: first.baseline,
  size: first.size,
});

/** The first line alone says as much: then what follows is something else. */
const isWholeRange = (text: string, end: string | undefined): boolean =>
  findDates(text).some((hit) => hit.isRange && hit.to?.present === false && hit.to.date === end);
