import { formatSkillRow, parseSkillRow, type SkillRow } from './skill-row.ts';

/** A row of a pasted list, with where it stands in it. */
export interface PastedRow {
  /** Counted from 1; of a table, the line on which the row begins. */
  readonly line: number;
  /** As a line in the documented form, whatever it was pasted as. */
  readonly text: string;
  readonly row: SkillRow;
}

const columns = ['name', 'aliases', 'implies', 'related', 'field'] as const;
type Column = (typeof columns)[number];

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cells in quotes may hold the separator, doubled quotes and line breaks (RFC 4180). */
function recordsOf(text: string, separator: string): Record[] {
  const records: Record[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const end = () => {
    records.push({ line: begun, cells: [...cells, cell].map((one) => one.trim()) });
    cells = [];
    cell = '';
    begun = line + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted && letter === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (!quoted && letter === separator) {
      cells.push(cell);
      cell = '';
    } else if (!quoted && letter === '\n') end();
    else cell += letter;
    if (letter === '\n') line += 1;
  }
  end();
  return records;
}

/** A first line that names the columns makes the text a table; of programs that write `;` or tabs too. */
function tableHead(first: string): { readonly separator: string; readonly heads: readonly string[] } | undefined {
  for (const separator of [',', ';', '\t']) {
    const heads = first.split(separator).map((head) => head.replaceAll('"', '').trim().toLowerCase());
    if (
      heads.length > 1 &&
      heads.includes('name') &&
      heads.every((head) => head === '' || columns.some((one) => one === head))
    )
      return { separator, heads };
  }
  return undefined;
}

/** Several names in one cell are parted by `;` or `|`. */
const namesIn = (cell: string): string[] =>
  cell
    .split(/[;|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Written as a line and read again, since a name in a cell may hold the marks of a line. */
function rowOf(cells: readonly string[], heads: readonly string[]): SkillRow {
  const cell = (column: Column) => cells[heads.indexOf(column)] ?? '';
  const field = cell('field').replace(/\s+/g, ' ');
  const row = {
    name: cell('name').replace(/\s+/g, ' '),
    aliases: namesIn(cell('aliases')),
    implies: namesIn(cell('implies')),
    related: namesIn(cell('related')),
    ...(field !== '' && { field }),
  };
  return row.name === '' ? row : parseSkillRow(formatSkillRow(row));
}

/**
 * The rows of a pasted list: lines in the form of `skill-row.ts` (`#` begins a remark), or a table (CSV, or cells copied
 * from a spreadsheet) whose first line names its columns: name, aliases, implies, related, field.
 */
export function readSkillTable(pasted: string): PastedRow[] {
  const text = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const head = tableHead(text.split('\n', 1)[0] ?? '');
  if (head) {
    const [, ...records] = recordsOf(text, head.separator);
    return records
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .map(({ line, cells }) => {
        const row = rowOf(cells, head.heads);
        return { line, row, text: formatSkillRow(row) };
      });
  }
  return text.split('\n').flatMap((whole, at) => {
    const trimmed = whole.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    return [{ line: at + 1, text: trimmed, row: parseSkillRow(trimmed) }];
  });
}
