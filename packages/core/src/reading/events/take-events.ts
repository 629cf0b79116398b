import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import type { Section } from '../sections/section.ts';
import { type EventRow, eventRow } from './event-row.ts';
import { formWords, stillThere, tableTitles } from './event-words.data.ts';

/** Rows of a form's tables of events, in order, and the sections without them. */
interface TakenEvents {
  readonly rows: readonly EventTableRow[];
  readonly rest: readonly Section[];
}

export type EventMode = 'school' | 'job' | 'paper';

/** A row with what the table says of it; a title row has nothing but its mode. */
export type EventTableRow = EventRow & {
  readonly opens: EventMode | undefined;
  readonly isStill: boolean;
  /** The head of a table: year, month. */
  readonly isHead: boolean;
};

/** With fewer dated events nothing is a table of them. */
const fewestEvents = 3;
/** Share of a section's lines that are rows of the form; below it someone tells at length and only begins with a date. */
const leastShare = 0.5;
const modes: Partial<Record<Section['kind'], EventMode>> = { education: 'school', work: 'job', certificates: 'paper' };

/** Takes the rows of a 履歴書 or 이력서 out of the sections that its table was cut into. */
export const takeEvents = (sections: readonly Section[]): TakenEvents => {
  const all = sections.flatMap(({ lines }) => lines.map((line) => eventRow(line, undefined)));
  const events = all.filter(({ date, kind }) => date !== undefined && kind !== undefined);
  const opens = events.some(({ kind }) => kind === 'school-in' || kind === 'job-in');
  if (!opens || events.length < fewestEvents) return { rows: [], rest: sections };
  const rows: EventTableRow[] = [];
  const rest = sections.map((section) => {
    const table = tableOf(section);
    if (table.length === 0) return section;
    const mode = section.heading === undefined ? undefined : modes[section.kind];
    rows.push(...table.map((row, at) => (at === 0 ? { ...row, opens: row.opens ?? mode } : row)));
    const taken = new Set(table.map(({ line }) => line));
    return { ...section, lines: section.lines.filter((line) => !taken.has(line)), kind: 'other' as const };
  });
  return { rows, rest };
};

const columnHeads = /^年月日?/u;

const tableOf = ({ lines }: Section): EventTableRow[] => {
  const rows = tableRows(lines);
  const isRow = (row: EventTableRow) => row.date !== undefined || row.isStill || row.isHead || row.opens !== undefined;
  const first = rows.findIndex(isRow);
  const table = rows.slice(Math.max(first, 0), rows.findLastIndex(isRow) + 1);
  const dated = table.filter(({ date }) => date !== undefined).length;
  return dated > 0 && table.filter(isRow).length >= table.length * leastShare ? table : [];
};

const tableRows = (lines: readonly Line[]): EventTableRow[] => {
  let year: number | undefined;
  return lines.map((line) => {
    const row = eventRow(line, year);
    if (row.date !== undefined) year = Number(row.date.iso.slice(0, 4));
    const text = sliceText(lineSlice(line)).replace(/[\s　【】■◆●]+/gu, '');
    // "年 | 月 | 免許・資格": the head of the table says what it lists.
    const head = columnHeads.exec(text)?.[0] ?? '';
    const bare = text.slice(head.length);
    const title = row.date === undefined ? tableTitles.find((each) => each.title.test(bare)) : undefined;
    return {
      ...row,
      opens: title?.mode,
      isStill: stillThere.test(
        sliceText(row.words)
          .replace(/[\s　]*以上$/u, '')
          .trim(),
      ),
      isHead: head !== '' || formWords.test(text),
    };
  });
};
