import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import { joinLines } from '../lines/join-lines.ts';
import type { Line } from '../lines/line.ts';

/** Lines of one item stand as close as the lines of a paragraph. */
const closeLines = 0.75;

/**
 * Items of a short list (certificates, awards) as one line each: a line without a bullet goes on with the bullet that
 * it is set in under, or with a line that filled its column before it came to its date.
 */
export const joinWrappedItems = (lines: readonly Line[]): Line[] => {
  const items: Line[] = [];
  let opener: Line | undefined;
  for (const line of lines) {
    const last = items.at(-1);
    if (last !== undefined && opener !== undefined && goesOn(opener, last, line))
      items[items.length - 1] = joinLines(last, line);
    else {
      items.push(line);
      opener = line;
    }
  }
  return items;
};

const goesOn = (opener: Line, last: Line, line: Line): boolean => {
  if (
    line.bullet ||
    line.page === 0 ||
    line.page !== last.page ||
    line.column !== last.column ||
    line.spaceAbove > closeLines
  )
    return false;
  if (line.style.bold !== last.style.bold || Math.abs(line.style.size - last.style.size) > 0.7 || last.gaps.length > 0)
    return false;
  if (opener.bullet) return line.box[0] > opener.box[0] + 2.5;
  return last.full && !endsInDate(last) && Math.abs(line.box[0] - opener.box[0]) < 14;
};

const endsInDate = (line: Line): boolean => dateRangesOfLine(line).some((hit) => line.text.length - hit.end < 3);
