import type { Sheet, SheetCell } from './screening-sheet.ts';

/**
 * Spreadsheets run a cell that begins with one of these as a formula, whatever its quotes (OWASP, "CSV Injection"); a
 * leading apostrophe makes it text. CVs are written by strangers.
 */
const runsAsFormula = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that no spreadsheet runs. Numbers are ours and stay numbers. */
export function harmlessCell(cell: SheetCell): SheetCell {
  return typeof cell === 'string' && runsAsFormula.test(cell) ? `'${cell}` : cell;
}

function csvCell(cell: SheetCell): string {
  const text = String(harmlessCell(cell) ?? '');
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with a byte order mark, without which Excel takes UTF-8 for something else. */
export function toCsv({ header, rows }: Sheet): string {
  const lines = [header, ...rows].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
