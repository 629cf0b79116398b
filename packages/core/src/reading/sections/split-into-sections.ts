import type { Line } from '../lines/line.ts';
import { findHeadings } from './find-headings.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-headings.data.ts';

interface Draft {
  readonly kind: SectionKind;
  readonly heading: Line | undefined;
  readonly lines: Line[];
}

/**
 * Lines → sections in reading order. A column that begins without a heading goes on with the section open in the
 * column that it follows; `follows` gives that column.
 */
export const splitIntoSections = (lines: readonly Line[], follows: ReadonlyMap<number, number>): Section[] => {
  const headings = findHeadings(lines);
  const sections: Draft[] = [];
  const openIn = new Map<number, Draft>();
  let column: number | undefined;
  let current: Draft | undefined;
  for (const line of lines) {
    if (line.column !== column) {
      column = line.column;
      current = openIn.get(column) ?? openIn.get(follows.get(column) ?? -1);
    }
    const kind = headings.get(line);
    if (kind !== undefined) {
      current = { kind, heading: line, lines: [] };
      sections.push(current);
    } else {
      if (current === undefined) {
        current = { kind: 'header', heading: undefined, lines: [] };
        sections.push(current);
      }
      current.lines.push(line);
    }
    openIn.set(line.column, current);
  }
  return sections;
};
