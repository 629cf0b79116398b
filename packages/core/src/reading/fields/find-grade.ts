import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import type { Line, Slice } from '../lines/line.ts';
import { type Found, find } from '../result/found.ts';
import { gradePatterns } from '../vocabulary/degrees.data.ts';

/** A grade and all that is printed for it: "(Note: 1,7)" for 1,7. */
export interface GradeFound {
  readonly grade: Found;
  readonly whole: Slice;
}

/** What is said of a mark right behind it: "110/110 e lode". */
const praiseBehind = /^\s*\(?(?:e lode|con lode|cum laude|with (?:distinction|honou?rs)|sehr gut|gut)\)?/iu;

/** A mark at the end of a line may have the dates behind it; blanks keep the offsets. */
const withoutDates = (line: Line): string =>
  dateRangesOfLine(line)
    .filter(({ isRange, start, end }) => isRange || /^(?:19|20)\d\d$/.test(line.text.slice(start, end)))
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), line.text);

/** The first mark, average or class of degree in the lines of an entry, as printed and without its label. */
export const findGrade = (lines: readonly Line[]): GradeFound | undefined => {
  for (const line of lines) {
    const text = withoutDates(line);
    for (const pattern of gradePatterns) {
      const match = pattern.exec(text);
      const grade = match?.[1];
      if (match === null || grade === undefined) continue;
      const start = match.index + match[0].lastIndexOf(grade);
      const found = find({ line, start, end: start + grade.length }, 'education-grade');
      if (found === undefined) continue;
      const end = match.index + match[0].length;
      const praise = praiseBehind.exec(line.text.slice(end))?.[0].length ?? 0;
      return { grade: found, whole: { line, start: match.index, end: end + praise } };
    }
  }
  return undefined;
};
