import type { Line } from '../lines/line.ts';

/** More space above than the lines before had, in line heights, begins a new citation. */
const moreSpace = 0.35;

/** Lines of a publications section → one list of lines for each citation: by number or bullet, hanging indent or space. */
export const citationItems = (lines: readonly Line[]): Line[][] => {
  const items: Line[][] = [];
  const numbered = lines.some((line) => line.bullet);
  const leftEdge = Math.min(...lines.map(({ box }) => box[0]));
  const hanging = lines.some(({ box }) => box[0] > leftEdge + 6);
  for (const line of lines) {
    const last = items.at(-1);
    const previous = last?.at(-1);
    if (
      last === undefined ||
      previous === undefined ||
      (numbered ? line.bullet : starts(line, previous, hanging ? leftEdge : undefined))
    )
      items.push([line]);
    else last.push(line);
  }
  return items;
};

const starts = (line: Line, previous: Line, hangingFrom: number | undefined): boolean => {
  if (line.page === 0 || line.spaceAbove > previous.spaceAbove + moreSpace) return true;
  if (hangingFrom !== undefined) return line.box[0] <= hangingFrom + 4;
  return !previous.full;
};
