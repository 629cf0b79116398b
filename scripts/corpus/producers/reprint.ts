import type { Sheet } from '../sheet.ts';
import { renderHtml } from './html.ts';
import type { HtmlTheme } from './html-theme.ts';
import { runTool } from './run-tool.ts';

/** An HTML page printed by WeasyPrint, with the machine's fonts. */
export function weasyprintPdf(sheet: Sheet, theme: HtmlTheme): Promise<Uint8Array> {
  const files = { 'cv.html': renderHtml(sheet, theme, '') };
  return runTool({ files, commands: [['weasyprint', 'cv.html', 'cv.pdf']], makes: 'cv.pdf' });
}

/** A PDF printed again by cairo: "print to PDF" in a viewer. */
export function cairoPdf(pdf: Uint8Array): Promise<Uint8Array> {
  return runTool({
    files: { 'cv.pdf': pdf },
    commands: [['pdftocairo', '-pdf', 'cv.pdf', 'out.pdf']],
    makes: 'out.pdf',
  });
}

/** A PDF distilled again by Ghostscript: what shrinking services give back. */
export function ghostscriptPdf(pdf: Uint8Array): Promise<Uint8Array> {
  const command = [
    'gs',
    '-q',
    '-dNOPAUSE',
    '-dBATCH',
    '-sDEVICE=pdfwrite',
    '-dPDFSETTINGS=/ebook',
    '-sOutputFile=out.pdf',
    'cv.pdf',
  ];
  return runTool({ files: { 'cv.pdf': pdf }, commands: [command], makes: 'out.pdf' });
}
