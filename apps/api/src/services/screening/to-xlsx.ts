import { harmlessCell } from '@vitae/core/screening/csv';
import type { Sheet, SheetCell } from '@vitae/core/screening/screening-sheet';
import writeExcelFile from 'write-excel-file/node';

/** Characters; wider cells are cut by the spreadsheet, not here. */
const [narrow, wide] = [12, 32];
const wideTitles = new Set(['Candidate', 'Headline', 'E-mail', 'File', 'Reason']);

/** Excel refuses longer names of sheets, and these characters in them. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Screening';

/** Text with a bare apostrophe in front is safe, too, when somebody saves the workbook as CSV. */
function cell(value: SheetCell) {
  const safe = harmlessCell(value);
  if (safe === undefined) return null;
  return typeof safe === 'number' ? { value: safe, type: Number } : { value: safe.slice(0, 32_000), type: String };
}

/** A workbook of one sheet, its header fixed. */
export async function toXlsx({ header, rows }: Sheet, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const head = header.map((text) => ({ value: String(harmlessCell(text)), type: String, fontWeight: 'bold' as const }));
  const file = writeExcelFile([head, ...rows.map((row) => row.map(cell))], {
    sheet: sheetName(title),
    columns: header.map((text) => ({ width: wideTitles.has(text) ? wide : narrow })),
    stickyRowsCount: 1,
  });
  return new Uint8Array(await file.toBuffer());
}
