import { mayBeDate } from '../dates/may-be-date.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import type { Run } from './run.ts';

/** Shares of lines, each with what it must exceed. */
const limits = {
  /** Side lines that stand on a line of the other side: above this, rows are meant, not columns. */
  rows: 0.8,
  /** First lines of label blocks that stand on a line of the other side. */
  labelStarts: 0.6,
  /** Label blocks that hold a date, or are headings. */
  labelContent: 0.5,
  /** Columns of one grid (two references side by side) are about as wide as each other. */
  gridWidths: 1.7,
};

interface Side {
  readonly lines: readonly SideLine[];
  readonly width: number;
  readonly headings: number;
}

interface SideLine {
  readonly baseline: number;
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
  /** First line of a block: more space above than within it. */
  readonly starts: boolean;
}

/**
 * Columns that are read one after the other, labels that belong to the lines beside them, or nothing at all (dates on
 * the right of their lines). Columns go their own ways; labels and right-hand dates stand on the lines of the other side.
 */
export const judgeGutter = (
  leftRuns: readonly Run[],
  rightRuns: readonly Run[],
  size: number,
): 'columns' | 'labels' | 'none' => {
  const left = sideOf(leftRuns);
  const right = sideOf(rightRuns);
  if (left.headings > 0 && right.headings > 0 && hasContent(left) && hasContent(right)) return 'columns';
  const leftOnRight = alignedShare(left.lines, right.lines, size);
  const rightOnLeft = alignedShare(right.lines, left.lines, size);
  if (rightOnLeft >= limits.rows && right.lines.length <= left.lines.length * 1.2) {
    if (isGrid(left, right, leftOnRight)) return 'columns';
    if (right.headings > 0 && hasContent(right)) return 'columns';
    return leftOnRight >= limits.rows ? labelsOrNone(left) : 'none';
  }
  if (isLabelColumn(left, right, size)) return 'labels';
  return 'columns';
};

const labelsOrNone = (left: Side): 'labels' | 'none' =>
  left.headings > 0 || left.lines.some((line) => mayBeDate(line.text)) ? 'labels' : 'none';

const isLabelColumn = (left: Side, right: Side, size: number): boolean => {
  const leftOnRight = alignedShare(left.lines, right.lines, size);
  if (left.width > right.width * 0.8) return false;
  const starts = left.lines.filter((line) => line.starts);
  const startsOnRight = alignedShare(starts, right.lines, size);
  const dated = starts.filter((line) => mayBeDate(line.text)).length;
  const labelled = (dated + left.headings) / Math.max(1, starts.length);
  if (startsOnRight >= limits.labelStarts && labelled >= limits.labelContent && (dated > 1 || !hasContent(left)))
    return true;
  return (
    leftOnRight >= limits.rows && left.lines.length < right.lines.length && !(left.headings > 0 && right.headings > 0)
  );
};

/** Entries side by side: both sides answer each other line by line in look, which labels and their text do not. */
const isGrid = (left: Side, right: Side, leftOnRight: number): boolean => {
  if (leftOnRight < limits.rows || left.lines.length < 3) return false;
  const ratio = left.width / Math.max(1, right.width);
  if (ratio > limits.gridWidths || ratio < 1 / limits.gridWidths) return false;
  const count = Math.min(left.lines.length, right.lines.length);
  let alike = 0;
  let bold = 0;
  let dates = 0;
  for (let index = 0; index < count; index += 1) {
    const [a, b] = [left.lines[index], right.lines[index]];
    if (a === undefined || b === undefined) continue;
    if (a.bold === b.bold && Math.abs(a.size - b.size) < 0.6) alike += 1;
    if (a.bold) bold += 1;
    if (mayBeDate(b.text)) dates += 1;
  }
  return alike / count > 0.85 && bold > 0 && bold < count && dates / count < 0.3;
};

const hasContent = (side: Side): boolean => side.lines.length >= side.headings * 2;

const alignedShare = (lines: readonly SideLine[], others: readonly SideLine[], size: number): number => {
  if (lines.length === 0) return 0;
  const aligned = lines.filter((line) =>
    others.some((other) => Math.abs(other.baseline - line.baseline) < size * 0.25),
  );
  return aligned.length / lines.length;
};

const sideOf = (runs: readonly Run[]): Side => {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && run.baseline - group[0].baseline < 0.3 * run.size) group.push(run);
    else groups.push([run]);
  }
  let last = -Infinity;
  const lines = groups.map((group) => {
    const baseline = group[0]?.baseline ?? 0;
    const size = group[0]?.size ?? 10;
    const starts = baseline - last > size * 1.9;
    last = baseline;
    const words = group.flatMap((run) => run.words);
    return {
      baseline,
      size,
      starts,
      text: words.map((word) => word.text).join(' '),
      bold: words.every((word) => word.bold),
    };
  });
  let [x0, x1] = [Infinity, -Infinity];
  for (const run of runs) [x0, x1] = [Math.min(x0, run.box[0]), Math.max(x1, run.box[2])];
  const headings = lines.filter((line) => headingKindOf(line.text) !== undefined).length;
  return { lines, width: x1 - x0, headings };
};
