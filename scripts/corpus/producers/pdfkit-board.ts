import PDFDocument from 'pdfkit';
import type { Sheet, SheetSection } from '../sheet.ts';

const fontFile = (name: string) => new URL(`../node_modules/@fontsource/${name}`, import.meta.url).pathname;

/** A box of text that a design program would place by itself. */
interface Piece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly spacing: number;
}

/**
 * What drawing programs with templates export: every line is a box of its own, put at its place, in the order in which
 * the designer happened to make them (here: mixed by a fixed rule). Headings are letter-spaced.
 */
export async function renderBoard(sheet: Sheet): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    info: { Title: sheet.name, CreationDate: new Date(1793523600000) },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.registerFont('regular', fontFile('montserrat/files/montserrat-latin-400-normal.woff'));
  document.registerFont('bold', fontFile('montserrat/files/montserrat-latin-700-normal.woff'));

  document.rect(0, 0, 595, 118).fill('#2f3e46').rect(0, 118, 196, 724).fill('#e9edc9');
  const pieces: Piece[] = [];
  const place = (x: number, width: number, top: number) => {
    let y = top;
    return (text: string, { size = 8.5, bold = false, colour = '#222', spacing = 0, after = 3 } = {}) => {
      document.font(bold ? 'bold' : 'regular').fontSize(size);
      pieces.push({ x, y, width, text, size, bold, colour, spacing });
      y += document.heightOfString(text, { width, characterSpacing: spacing }) + after;
    };
  };
  const head = place(214, 350, 34);
  head(sheet.name.toUpperCase(), { size: 23, bold: true, colour: '#fff', spacing: 2 });
  if (sheet.label) head(sheet.label, { size: 11, colour: '#dde' });
  const side = place(24, 154, 140);
  side(sheet.contactHeading.toUpperCase(), { size: 10, bold: true, spacing: 3, after: 6 });
  for (const { text } of sheet.contacts) side(text);
  const main = place(214, 350, 140);
  for (const section of sheet.sections) drawSection(section, section.side ? side : main, sheet.separator);

  const mixed = pieces
    .map((piece, index) => ({ piece, key: (index * 7919) % 101 }))
    .sort((one, other) => one.key - other.key);
  for (const { piece } of mixed) {
    document
      .font(piece.bold ? 'bold' : 'regular')
      .fontSize(piece.size)
      .fillColor(piece.colour);
    document.text(piece.text, piece.x, piece.y, { width: piece.width, characterSpacing: piece.spacing });
  }
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

type Write = (
  text: string,
  look?: { size?: number; bold?: boolean; colour?: string; spacing?: number; after?: number },
) => void;

function drawSection(section: SheetSection, write: Write, separator: string): void {
  write(' ', { size: 5 });
  write(section.heading.toUpperCase(), { size: 10, bold: true, spacing: 3, after: 6 });
  const { body } = section;
  if (body.kind === 'entries') {
    for (const entry of body.entries) {
      write(entry.main, { bold: true, size: 9.5, after: 1 });
      const lower = [entry.sub, entry.place].filter(Boolean).join(', ');
      if (lower) write(lower, { after: 1 });
      if (entry.dates) write(entry.dates, { colour: '#777' });
      if (entry.text) write(entry.text);
      for (const bullet of entry.bullets) write(`• ${bullet}`, { after: 2 });
      for (const role of entry.roles) {
        write(role.main, { bold: true, after: 1 });
        if (role.dates) write(role.dates, { colour: '#777' });
        for (const bullet of role.bullets) write(`• ${bullet}`, { after: 2 });
      }
      write(' ', { size: 3 });
    }
  } else if (body.kind === 'text') {
    for (const line of body.lines) write(line);
  } else {
    for (const group of body.groups) {
      if (group.name) write(group.name, { bold: true });
      if (section.side) for (const item of group.items) write(item.name);
      else write(group.items.map((item) => item.name).join(separator));
    }
  }
}
