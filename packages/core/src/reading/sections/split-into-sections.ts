import { type Line, styleKey } from '../lines/line.ts';
import { findHeadings } from './find-headings.ts';
import { headingKindOf } from './heading-kind-of.ts';
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
  let before: Line | undefined;
  for (const line of lines) {
    const isRest = before !== undefined && current?.heading === before && isSecondHeadingLine(before, line);
    before = line;
    if (isRest) continue;
    if (line.column !== column) {
      column = line.column;
      const own = openIn.get(column) ?? openIn.get(follows.get(column) ?? -1);
      current = goesOnFrom(sections.at(-1), own, { line, above: lines[line.index - 1] }) ? sections.at(-1) : own;
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

/** "Professional" / "Development": the heading's second line is no content. */
const isSecondHeadingLine = (heading: Line, line: Line): boolean =>
  heading.column === line.column &&
  line.spaceAbove < 0.6 &&
  styleKey(heading.style) === styleKey(line.style) &&
  headingKindOf(heading.text) === undefined &&
  headingKindOf(`${heading.text} ${line.text}`) !== undefined;

/** A newspaper's second column goes on with the section at the foot of the first when that one is still empty. */
const goesOnFrom = (
  last: Draft | undefined,
  own: Draft | undefined,
  { line, above }: { readonly line: Line; readonly above: Line | undefined },
): boolean =>
  last !== undefined &&
  last.heading !== undefined &&
  last.lines.length === 0 &&
  (own === undefined || own.kind === 'header') &&
  above?.page === line.page;
