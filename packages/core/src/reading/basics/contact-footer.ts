import type { Line } from '../lines/line.ts';

/** Share of the page's height below which a footer stands; white above it, in heights of its line. */
const footer = { from: 0.82, space: 2.2, mostLines: 5 };
const contact = /@|https?:|www\.|(?:\+?\d[\s().-]?){9,}|(?:linkedin|github)\.com/iu;

/**
 * Lines at a page's foot, set apart from the text above them, that hold an address: templates put the contacts there, and
 * they belong to no section.
 */
export const contactFooter = (lines: readonly Line[], heightOf: (page: number) => number): ReadonlySet<Line> => {
  const found = new Set<Line>();
  const pages = Map.groupBy(lines, ({ page }) => page);
  for (const [page, own] of pages) {
    const height = heightOf(page);
    const low = own.filter(({ box }) => box[1] > height * footer.from).sort((a, b) => a.box[1] - b.box[1]);
    const first = low.findIndex((line, index) => isApart(line, low[index - 1], own));
    const block = first < 0 ? [] : low.slice(first);
    if (block.length === 0 || block.length > footer.mostLines || block.length === own.length) continue;
    if (block.some(({ text }) => contact.test(text))) for (const line of block) found.add(line);
  }
  return found;
};

const isApart = (line: Line, above: Line | undefined, all: readonly Line[]): boolean => {
  const height = line.box[3] - line.box[1];
  const nearest = above ?? all.filter(({ box }) => box[3] <= line.box[1] + 1).sort((a, b) => b.box[3] - a.box[3])[0];
  return nearest !== undefined && line.box[1] - nearest.box[3] > footer.space * height;
};
