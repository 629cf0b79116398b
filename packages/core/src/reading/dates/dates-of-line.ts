import type { Line } from '../lines/line.ts';
import type { DateOptions } from './date-options.ts';
import { type DateHit, findDates } from './find-dates.ts';

const known = new WeakMap<Line, { readonly monthFirst: boolean; readonly hits: readonly DateHit[] }>();

/** Where a line's dates stand, for those who do not ask which month 03/04/2019 is. */
export const dateRangesOfLine = (line: Line): readonly DateHit[] =>
  known.get(line)?.hits ?? datesOfLine(line, { monthFirst: false });

/** A gap is a tab, so that "Project 1 ⇥ Jan 2023" is no first of January; lengths stay the same. */
const withTabs = ({ text, gaps }: Line): string => {
  let tabbed = text;
  for (const gap of gaps) tabbed = `${tabbed.slice(0, gap - 1)}\t${tabbed.slice(gap)}`;
  return gridRow.test(tabbed) ? tabbed.replace(gridRow, '$1年$2月') : tabbed;
};

/**
 * A row of a rirekisho: year and month in columns of their own under 年 and 月 ("平成 27 ⇥ 3 ⇥ 大学 卒業"). The white
 * stands for the two signs, one character each, so that offsets hold.
 */
const gridRow =
  /^((?:昭和|平成|令和)\s?(?:\d{1,2}|元)|(?:19|20)\d\d(?=\t\d{1,2}\t[\p{Script=Han}\p{Script=Katakana}]))\t(\d{1,2})\t/u;

/** The dates of a line; each line is asked several times on the way to its fields, so its answer is kept with it. */
export const datesOfLine = (line: Line, { monthFirst }: DateOptions): readonly DateHit[] => {
  const kept = known.get(line);
  if (kept?.monthFirst === monthFirst) return kept.hits;
  const hits = findDates(withTabs(line), { monthFirst });
  known.set(line, { monthFirst, hits });
  return hits;
};
