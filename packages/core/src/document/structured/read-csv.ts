import { tooDeep } from '../too-deep.ts';

/** Rows of one file of an export; people have a few hundred skills and positions at most. */
const mostRows = 5_000;
const mostColumns = 60;

/** RFC 4180, with any line end. Throws FILE_EXPANDS_TOO_FAR beyond the limits. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const [field, next] = text[at] === '"' ? quoted(text, at) : bare(text, at);
    row.push(field);
    if (row.length > mostColumns || rows.length > mostRows) throw tooDeep();
    const end = text[next];
    at = next + (end === '\r' && text[next + 1] === '\n' ? 2 : 1);
    if (end === ',' && at < text.length) continue;
    if (end === ',') row.push('');
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

function quoted(text: string, from: number): readonly [field: string, next: number] {
  const parts: string[] = [];
  for (let at = from + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end === -1) return [parts.join('') + text.slice(at), text.length];
    parts.push(text.slice(at, end));
    if (text[end + 1] !== '"') {
      // What stands between the quote and the comma belongs to no field.
      const next = endOfField(text, end + 1);
      return [parts.join(''), next];
    }
    parts.push('"');
    at = end + 2;
  }
}

const bare = (text: string, from: number): readonly [field: string, next: number] => {
  const next = endOfField(text, from);
  return [text.slice(from, next), next];
};

function endOfField(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
