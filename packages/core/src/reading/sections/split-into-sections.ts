import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import { type Line, styleKey } from '../lines/line.ts';
import { findHeadings } from './find-headings.ts';
import { headingKindOf } from './heading-kind-of.ts';
import { isTableHead } from './is-table-head.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-headings.data.ts';

/** A rule drawn with signs under a heading, as in plain text. */
const isRule = /^[-–—=_*~.#\s]{2,}$/u;

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
    if (isRest || isRule.test(line.text)) continue;
    if (current !== undefined && current.kind !== 'header' && isTableHead(line)) continue;
    if (line.column !== column) {
      column = line.column;
      const own = openIn.get(column) ?? openIn.get(follows.get(column) ?? -1);
      current = goesOnFrom(sections.at(-1), own, {
        above: lines[line.index - 1],
        opening: openingOf(lines, line, headings),
      })
        ? sections.at(-1)
        : own;
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

/**
 * A newspaper's second column goes on with the section at the foot of the first: when that one is still empty, or when
 * the new column begins with dated lines and no heading of its own.
 */
const goesOnFrom = (last: Draft | undefined, own: Draft | undefined, { above, opening }: ColumnStart): boolean => {
  if (last?.heading === undefined || (own !== undefined && own.kind !== 'header')) return false;
  if (above?.page !== opening[0]?.page) return false;
  return (
    last.lines.length === 0 ||
    (entryKinds.has(last.kind) && opening.some((line) => dateRangesOfLine(line).some((hit) => hit.isRange)))
  );
};

/** Sections of entries, which a column may break anywhere. */
const entryKinds: ReadonlySet<SectionKind> = new Set(['work', 'education', 'projects', 'volunteer']);

interface ColumnStart {
  /** The last line of the column before. */
  readonly above: Line | undefined;
  /** The new column's lines up to its first heading. */
  readonly opening: readonly Line[];
}

const openingOf = (lines: readonly Line[], first: Line, headings: ReadonlyMap<Line, unknown>): Line[] => {
  const opening: Line[] = [];
  for (const line of lines.slice(first.index)) {
    if (line.column !== first.column || headings.has(line)) break;
    opening.push(line);
  }
  return opening;
};
