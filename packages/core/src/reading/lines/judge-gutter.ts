import { mayBeDate } from '../dates/may-be-date.ts';
import { headNoise } from '../entries/head-noise.data.ts';
import { isKnownPlace } from '../vocabulary/judge-place.ts';
import type { Gutter } from './find-gutter.ts';
import { type GutterSide, type SideLine, sideOf } from './gutter-side.ts';
import type { Run } from './run.ts';

/** Shares of lines, each with what it must exceed. */
const limits = {
  /** Side lines that stand on a line of the other side: above this, rows are meant, not columns. */
  rows: 0.8,
  /** The same where there are few lines: contacts over dates at the right are no column. */
  someRows: 0.45,
  /** Dated labels may wrap or be set smaller, so fewer of them stand exactly on a line. */
  datedRows: 0.55,
  /** Lines of a margin that hold a date: under each date there may be a place or two. */
  dated: 0.32,
  /** Lines of a margin that are headings or parts of one. */
  headings: 0.7,
  /** Groups of lines in a margin that hold a date or are a place. */
  marginal: 0.6,
  /** A margin of hints is narrower than this share of the text beside it. */
  hintWidth: 0.6,
  /** Columns of one grid (two references side by side) are about as wide as each other. */
  gridWidths: 1.7,
};
/** Lines on each side from which chance no longer sets so many beside each other. */
const surelyColumns = 6;
/** Distance of baselines that are one row, in sizes: cells of a table may be set a little apart. */
const sameRow = { exact: 0.3, label: 0.45 };
/** A date or a place on the right has no more letters. */
const longestMarginal = 34;

/**
 * Columns that are read one after the other, labels that belong to the lines beside them, or nothing at all (dates on
 * the right of their lines). Columns go their own ways; labels and right-hand dates stand on the lines of the other side.
 */
export const judgeGutter = (
  leftRuns: readonly Run[],
  rightRuns: readonly Run[],
  size: number,
): Gutter['kind'] | 'none' => {
  const [left, right] = withHeadingsAlike(sideOf(leftRuns), sideOf(rightRuns));
  if (isMarginal(right) && (right.headings === 0 || left.headings === 0)) return 'ends';
  if (endsOnly(right, left, size)) return 'ends';
  const headingLines = left.headingLines / Math.max(1, left.lines.length);
  if (headingLines >= limits.headings && left.width < right.width) return 'labels';
  // A word of the text may happen to be a heading's too; a margin has most of the headings.
  const starts = left.blocks.flatMap((block) => block.filter((line) => !line.heading).slice(0, 1));
  const mayBeMargin = left.width < right.width && right.headings * 3 <= left.headings && isMarginal(left);
  if (mayBeMargin && alignedShare(starts, right.lines, size * sameRow.label) >= limits.datedRows) return 'labels';
  if (isHintMargin(left, right, size) || isDatedMargin(left, right, size)) return 'labels';
  if (left.headings > 0 && right.headings > 0 && hasContent(left) && hasContent(right)) return 'columns';
  if (right.headings === 0 || !hasContent(right)) {
    const content = left.lines.filter((line) => !line.heading);
    const narrow = left.width < right.width;
    if (narrow && isMarginal(left) && alignedShare(starts, right.lines, size * sameRow.label) >= limits.datedRows)
      return 'labels';
    const tolerance = left.width < right.width * 0.5 ? sameRow.label : sameRow.exact;
    const aligned = alignedShare(content, right.lines, size * tolerance);
    if (left.width < right.width * 0.8 && aligned >= limits.rows && !isDense(left, right)) return 'labels';
  }
  return judgeRows(left, right, size);
};

/** Both sides stand on the same lines: entries side by side, or one line with a gap in it. */
const judgeRows = (left: GutterSide, right: GutterSide, size: number): 'columns' | 'none' => {
  const leftOnRight = alignedShare(left.lines, right.lines, size * sameRow.exact);
  const rightOnLeft = alignedShare(right.lines, left.lines, size * sameRow.exact);
  const few = Math.min(left.lines.length, right.lines.length) < surelyColumns;
  const dated = right.lines.some((line) => mayBeDate(line.text));
  if (few && dated && rightOnLeft >= limits.someRows && (left.headings === 0 || right.headings === 0)) return 'none';
  if (rightOnLeft < limits.rows || right.lines.length > left.lines.length * 1.2) return 'columns';
  if (isGrid(left, right, leftOnRight) || (right.headings > 0 && hasContent(right))) return 'columns';
  return 'none';
};

/** Beside headings there are only dates, and the places under them, none of them long: ends or labels of lines. */
const isMarginal = (side: GutterSide): boolean => {
  const blocks = side.blocks.filter((block) => block.some((line) => !line.heading));
  if (blocks.flat().some((line) => !line.heading && line.text.length > longestMarginal)) return false;
  const dated = blocks.filter((block) => block.some((line) => mayBeDate(line.text) || isDuration(line.text)));
  const places = blocks.filter(
    (block) => !dated.includes(block) && block.every((line) => isKnownPlace(line.text.replace(/,.*$/, ''))),
  );
  const dates = side.lines.filter((line) => mayBeDate(line.text)).length;
  const lines = side.lines.length - side.headingLines;
  return (
    dates > 0 && dates >= lines * limits.dated && (dated.length + places.length) / blocks.length >= limits.marginal
  );
};

/** In sizes: what begins further below the text beside a margin is the page's own again. */
const belowMargin = 1.5;

/** Nothing but headings and the dates below them at the left: they label the right side, exactly on its lines or not. */
const isDatedMargin = (left: GutterSide, right: GutterSide, size: number): boolean => {
  const bottom = Math.max(...right.lines.map(({ baseline, size }) => baseline + belowMargin * size));
  const rest = left.lines.filter((line) => !line.heading && line.baseline <= bottom);
  return (
    right.headings === 0 &&
    left.headings > 1 &&
    // Short entries are narrower than their dates; then each date must stand on a line of theirs.
    (left.width < right.width || alignedShare(rest, right.lines, size * sameRow.label) === 1) &&
    rest.length > 1 &&
    rest.every((line) => mayBeDate(line.text) && line.text.length <= longestMarginal)
  );
};

/**
 * Dates and short labels in a margin of their own, the headings over the text beside it: each stands on a line of that
 * text, and many hold a date.
 */
const isHintMargin = (left: GutterSide, right: GutterSide, size: number): boolean => {
  const apart = left.lines.filter(
    (line) => line.heading && alignedShare([line], right.lines, size * sameRow.exact) === 0,
  );
  if (apart.length > 0 || right.headings === 0 || left.width > right.width * limits.hintWidth) return false;
  const starts = left.blocks.flatMap((block) => block.slice(0, 1));
  if (starts.length < 3 || left.lines.some(({ text }) => text.length > longestMarginal)) return false;
  const dated = left.blocks.filter((block) => mayBeDate(block.map(({ text }) => text).join(' '))).length;
  return (
    dated >= left.blocks.length * limits.dated && alignedShare(starts, right.lines, size * sameRow.exact) >= limits.rows
  );
};

/** Headings of one look, so many that another line which says a heading's words is none. */
const surelyAlike = 3;

/** "Languages", "Réseaux sociaux" in a list of skills say a heading's words and do not look like the page's headings. */
const withHeadingsAlike = (left: GutterSide, right: GutterSide): [GutterSide, GutterSide] => {
  const looks = Map.groupBy(
    [...left.lines, ...right.lines].filter((line) => line.heading),
    lookOf,
  );
  const [main] = [...looks].sort((a, b) => b[1].length - a[1].length);
  if (main === undefined || main[1].length < surelyAlike || looks.size < 2) return [left, right];
  const rest = (side: GutterSide): GutterSide => {
    const ofMain = side.lines.some((line) => line.heading && lookOf(line) === main[0]);
    const apart = side.lines.filter((line) => line.heading && lookOf(line) !== main[0]);
    // A side column sets its headings smaller than the main one, all of them in one look of its own.
    if (!ofMain && apart.length >= surelyAlike && apart.every(({ bold }) => bold)) return side;
    const others = apart.length;
    return others === 0
      ? side
      : { ...side, headings: Math.max(0, side.headings - others), headingLines: side.headingLines - others };
  };
  return [rest(left), rest(right)];
};

const lookOf = ({ size, bold, text }: SideLine): string =>
  `${Math.round(size)} ${bold} ${text === text.toUpperCase() && text !== text.toLowerCase()}`;

/** Headings set to the right edge over entries whose dates stand there too: nothing on the right has a text of its own. */
const endsOnly = (right: GutterSide, left: GutterSide, size: number): boolean => {
  if (right.headings === 0 || right.width > left.width) return false;
  const rest = right.lines.filter((line) => !line.heading);
  return (
    rest.every((line) => mayBeDate(line.text) && line.text.length <= longestMarginal) &&
    (rest.length === 0 || alignedShare(rest, left.lines, size * sameRow.label) >= limits.rows)
  );
};

/** "2 years", "1 an 3 mois" under a date is a part of it. */
const isDuration = (text: string): boolean => /^\d/.test(text) && headNoise.some((pattern) => pattern.test(text));

/** A list of its own under headings (skills in a side column) has nearly as many lines as the text beside it. */
const isDense = (left: GutterSide, right: GutterSide): boolean =>
  left.headings > 0 &&
  left.lines.length - left.headings > right.lines.length * 0.5 &&
  left.lines.every((line) => !mayBeDate(line.text));

/** Entries side by side: both sides answer each other line by line in look, which labels and their text do not. */
const isGrid = (left: GutterSide, right: GutterSide, leftOnRight: number): boolean => {
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

const hasContent = (side: GutterSide): boolean => side.lines.length - side.headingLines >= side.headings;

const alignedShare = (lines: readonly SideLine[], others: readonly SideLine[], tolerance: number): number => {
  if (lines.length === 0) return 0;
  const aligned = lines.filter((line) => others.some((other) => Math.abs(other.baseline - line.baseline) < tolerance));
  return aligned.length / lines.length;
};
