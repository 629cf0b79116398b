import { jsPDF } from 'jspdf';
import type { Sheet, SheetEntry } from '../sheet.ts';

/** A PDF by jsPDF, line by line at given coordinates, in the standard Helvetica: what browser-side exporters do. */
export function renderJspdf(sheet: Sheet): Uint8Array {
  const document = new jsPDF({ unit: 'pt', format: 'letter' });
  document.setCreationDate(new Date(1793523600000));
  document.setFileId('00000000000000000000000000000001');
  const left = 48;
  const width = 516;
  let y = 56;

  const write = (text: string, { size = 10, bold = false, indent = 0 } = {}) => {
    document.setFont('helvetica', bold ? 'bold' : 'normal');
    document.setFontSize(size);
    for (const line of document.splitTextToSize(text, width - indent) as string[]) {
      if (y > 742) {
        document.addPage();
        y = 56;
      }
      document.text(line, left + indent, y);
      y += size * 1.3;
    }
  };
  const head = (main: string, dates: string | undefined) => {
    if (y > 730) {
      document.addPage();
      y = 56;
    }
    document.setFont('helvetica', 'normal');
    document.setFontSize(10);
    if (dates) document.text(dates, left + width, y, { align: 'right' });
    write(main, { bold: true });
  };
  const writeEntry = (entry: SheetEntry) => {
    head(entry.main, entry.dates);
    if (entry.sub || entry.place) write([entry.sub, entry.place].filter(Boolean).join(' - '));
    if (entry.text) write(entry.text);
    for (const bullet of entry.bullets) write(`• ${bullet}`, { indent: 10 });
    for (const role of entry.roles) {
      head(role.main, role.dates);
      if (role.text) write(role.text);
      for (const bullet of role.bullets) write(`• ${bullet}`, { indent: 10 });
    }
    y += 4;
  };

  write(sheet.name, { size: 22, bold: true });
  if (sheet.label) write(sheet.label, { size: 12 });
  write(sheet.contacts.map(({ text }) => text).join('   '));
  for (const section of sheet.sections) {
    y += 8;
    write(section.heading, { size: 13, bold: true });
    const { body } = section;
    if (body.kind === 'entries') {
      for (const entry of body.entries) writeEntry(entry);
    } else if (body.kind === 'text') {
      for (const line of body.lines) write(line);
    } else {
      for (const group of body.groups) {
        const words = group.items
          .map((item) => (item.level ? `${item.name} (${item.level})` : item.name))
          .join(sheet.separator);
        write(group.name ? `${group.name}: ${words}` : words);
      }
    }
  }
  return new Uint8Array(document.output('arraybuffer'));
}
