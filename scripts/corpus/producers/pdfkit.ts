import PDFDocument from 'pdfkit';
import type { Sheet, SheetEntry, SheetSection } from '../sheet.ts';

export type PdfkitTemplate = 'simple' | 'ruled';

/** A PDF by pdfkit with the standard fonts (not embedded), as small web services make them. */
export async function renderPdfkit(sheet: Sheet, template: PdfkitTemplate): Promise<Uint8Array> {
  const keywords = sheet.hidden.find(({ trick }) => trick === 'metadata')?.text;
  const document = new PDFDocument({
    size: 'A4',
    margin: 54,
    info: { Title: sheet.name, CreationDate: new Date(1793523600000), ...(keywords ? { Keywords: keywords } : {}) },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  const fonts = template === 'simple' ? ['Helvetica', 'Helvetica-Bold'] : ['Times-Roman', 'Times-Bold'];
  const pen = { document, regular: fonts[0] ?? '', bold: fonts[1] ?? '', ruled: template === 'ruled' };
  document.font(pen.bold).fontSize(20).text(sheet.name);
  document.font(pen.regular).fontSize(11);
  if (sheet.label) document.fillColor('#666').text(sheet.label).fillColor('#000');
  document.fontSize(9.5).text(sheet.contacts.map(({ text }) => text).join('  |  '));
  for (const section of sheet.sections) drawSection(section, sheet, pen);
  for (const { trick, text } of sheet.hidden) {
    // Render mode 3: drawn without fill or stroke. pdfkit has no word for it, so the operator is written itself.
    if (trick === 'render-mode-3') {
      document.addContent('3 Tr');
      document.fontSize(8).text(text);
      document.addContent('0 Tr');
    }
    if (trick === 'off-page') document.text(text, 700, 100, { lineBreak: false });
  }
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

interface Pen {
  readonly document: PDFKit.PDFDocument;
  readonly regular: string;
  readonly bold: string;
  readonly ruled: boolean;
}

function drawSection(section: SheetSection, sheet: Sheet, pen: Pen): void {
  const { document } = pen;
  document.moveDown(0.8).font(pen.bold).fontSize(12).text(section.heading);
  if (pen.ruled) {
    const { x, y } = document;
    document
      .moveTo(x, y)
      .lineTo(x + 487, y)
      .lineWidth(0.7)
      .stroke();
    document.moveDown(0.2);
  }
  document.font(pen.regular).fontSize(10);
  const { body } = section;
  if (body.kind === 'entries') {
    for (const entry of body.entries) drawEntry(entry, pen);
  } else if (body.kind === 'groups') {
    for (const group of body.groups) {
      const words = group.items.map((item) => (item.level ? `${item.name} (${item.level})` : item.name));
      if (group.name) document.font(pen.bold).text(`${group.name}: `, { continued: true }).font(pen.regular);
      document.text(words.join(sheet.separator));
    }
  } else {
    for (const line of body.lines) document.text(line);
  }
}

function drawEntry(entry: SheetEntry, pen: Pen): void {
  const { document } = pen;
  drawHead(entry.main, entry.dates, pen);
  const lower = [entry.sub, entry.place].filter(Boolean).join(', ');
  if (lower) document.text(lower);
  if (entry.text) document.text(entry.text);
  drawBullets(entry.bullets, pen);
  for (const role of entry.roles) {
    drawHead(role.main, role.dates, pen);
    if (role.text) document.text(role.text);
    drawBullets(role.bullets, pen);
  }
  document.moveDown(0.4);
}

function drawHead(main: string, dates: string | undefined, pen: Pen): void {
  const { document } = pen;
  const { x, y } = document;
  if (y > 760) document.addPage();
  const top = document.y;
  if (dates) document.font(pen.regular).text(dates, x, top, { align: 'right' });
  document.font(pen.bold).text(main, x, top, { width: 360 }).font(pen.regular);
}

function drawBullets(lines: readonly string[], pen: Pen): void {
  if (lines.length > 0) pen.document.list([...lines], { bulletRadius: 1.6, textIndent: 10 });
}
