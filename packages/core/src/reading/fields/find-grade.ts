import type { Line } from '../lines/line.ts';
import { type Found, find } from '../result/found.ts';
import { gradePatterns } from '../vocabulary/degrees.data.ts';

/** The first mark, average or class of degree in the lines of an entry, as printed and without its label. */
export const findGrade = (lines: readonly Line[]): Found | undefined => {
  for (const line of lines) {
    for (const pattern of gradePatterns) {
      const match = pattern.exec(line.text);
      const grade = match?.[1];
      if (match === null || grade === undefined) continue;
      const start = match.index + match[0].lastIndexOf(grade);
      return find({ line, start, end: start + grade.length }, 'education-grade');
    }
  }
  return undefined;
};
