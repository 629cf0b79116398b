import { columnsOf, cut, plainText } from './plain-text.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Shares what the terminal's width leaves after the other columns; without it the column is as wide as its words. */
  readonly flexible?: boolean;
}

const gap = '  ';
const narrowest = 10;

/** Lines of a table: titles, a rule, rows. Cells are cut so that a row stays one line of `width` columns. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] => {
  const cells = rows.map((row) => row.map(plainText));
  const natural = columns.map(({ title }, index) =>
    Math.max(columnsOf(title), ...cells.map((row) => columnsOf(row[index] ?? ''))),
  );
  const widths = fit(columns, natural, width);
  const line = (texts: readonly string[]) =>
    columns
      .map(({ align }, index) => pad(cut(texts[index] ?? '', widths[index] ?? 0), widths[index] ?? 0, align))
      .join(gap)
      .trimEnd();
  return [line(columns.map(({ title }) => title)), widths.map((w) => '─'.repeat(w)).join(gap), ...cells.map(line)];
};

const fit = (columns: readonly Column[], natural: readonly number[], width: number): number[] => {
  const total = (widths: readonly number[]) => widths.reduce((sum, w) => sum + w, gap.length * (widths.length - 1));
  const widths = [...natural];
  // Take one column at a time from the widest that may shrink.
  for (let over = total(widths) - width; over > 0; over--) {
    const widest = widths.reduce(
      (best, w, index) =>
        columns[index]?.flexible === true && w > narrowest && w > (widths[best] ?? 0) ? index : best,
      -1,
    );
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
};

const pad = (text: string, width: number, align?: 'right'): string => {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'right' ? space + text : text + space;
};
