import type { Sheet } from '../sheet.ts';
import { type DocxStyle, renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import type { HtmlTheme } from './html-theme.ts';
import { runTool } from './run-tool.ts';

const office = (to: string, file: string, ...filter: string[]) => [
  'soffice',
  '--headless',
  ...filter,
  '--convert-to',
  to,
  file,
];

/** A DOCX opened and exported by LibreOffice: what most "Word" PDFs outside Word are. */
export async function officePdf(sheet: Sheet, style: DocxStyle): Promise<Uint8Array> {
  const files = { 'cv.docx': await renderDocx(sheet, style) };
  return runTool({ files, commands: [office('pdf', 'cv.docx')], makes: 'cv.pdf' });
}

/** The same document saved again as DOCX by LibreOffice, which writes everything its own way. */
export async function officeDocx(sheet: Sheet, style: DocxStyle): Promise<Uint8Array> {
  const files = { 'first.docx': await renderDocx(sheet, style) };
  const commands = [office('odt', 'first.docx'), office('docx:MS Word 2007 XML', 'first.odt')];
  return runTool({ files, commands, makes: 'first.docx' });
}

/** A web page opened in Writer, kept as ODT, exported as PDF. */
export async function officeFromHtml(sheet: Sheet, theme: HtmlTheme): Promise<Uint8Array> {
  const files = { 'cv.html': renderHtml(sheet, theme, '') };
  const commands = [
    office('odt:writer8', 'cv.html', '--infilter=HTML (StarWriter)'),
    office('pdf:writer_pdf_Export', 'cv.odt'),
  ];
  return runTool({ files, commands, makes: 'cv.pdf' });
}

/** The same document in another format that LibreOffice writes. */
export async function officeFlow(
  sheet: Sheet,
  style: DocxStyle,
  to: 'doc' | 'odt' | 'rtf' | 'html',
): Promise<Uint8Array> {
  const files = { 'cv.docx': await renderDocx(sheet, style) };
  return runTool({ files, commands: [office(to, 'cv.docx')], makes: `cv.${to}` });
}
