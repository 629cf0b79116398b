/** Rows of a pasted list that were not added. */
interface LeftRow {
  readonly line: number;
  readonly text: string;
}

/**
 * What is left to mend of a pasted text: the faulty rows, as lines. They come as lines also where a table was pasted, so
 * that they can be pasted again as they stand.
 */
export function leftRows(rows: readonly LeftRow[], pasted: string): string {
  const lines = pasted.replace(/\r\n?/g, '\n').split('\n');
  return rows
    .map(({ line, text }) => {
      const whole = lines[line - 1]?.trim() ?? '';
      // A long row is answered shortened; the person's own text has all of it.
      return whole.startsWith(text) ? whole : text;
    })
    .join('\n');
}
