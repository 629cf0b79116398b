/** What a page has beside its honest lines. */
export interface PdfExtras {
  /** Content operators drawn before the text, in points from the lower left. */
  readonly before?: string;
  /** Content operators drawn after it. */
  readonly after?: string;
  /** For the document's properties. */
  readonly keywords?: string;
  /** The text of a note that a viewer opens on click only. */
  readonly note?: string;
}

const top = 800;
const leading = 12;
const linesOnPage = 60;
const pageSize = '[0 0 595 842]';

/** A string in content operators or properties. Text is Latin-1; other letters become "?". */
export function pdfString(text: string): string {
  const latin = text.replace(/[^\x20-\xff]/g, '?');
  return `(${latin.replace(/[\\()]/g, (character) => `\\${character}`)})`;
}

/** One A4 column of Helvetica, as long as the text; the extras are on its first page. */
export function writeAttackPdf(text: string, extras: PdfExtras = {}): Uint8Array {
  const lines = text.split('\n');
  const pages: string[] = [];
  for (let from = 0; from < lines.length; from += linesOnPage) {
    const drawn = lines.slice(from, from + linesOnPage).map((line, index) => {
      const y = top - index * leading;
      return line.trim() === '' ? '' : `BT /F1 9 Tf 40 ${y} Td ${pdfString(line)} Tj ET`;
    });
    pages.push(drawn.filter((line) => line !== '').join('\n'));
  }
  const [first = '', ...rest] = pages;
  return assemble([[extras.before ?? '', first, extras.after ?? ''].join('\n'), ...rest], extras);
}

function assemble(contents: readonly string[], { keywords, note }: PdfExtras): Uint8Array {
  const pageNumber = (index: number) => 6 + index * 2;
  const annots = note === undefined ? '' : '/Annots [5 0 R] ';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, index) => `${pageNumber(index)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Keywords ${pdfString(keywords ?? '')} /Subject ${pdfString(keywords ?? '')} >>`,
    `<< /Type /Annot /Subtype /Text /Rect [500 780 520 800] /Contents ${pdfString(note ?? '')} >>`,
  ];
  for (const [index, content] of contents.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox ${pageSize} ${index === 0 ? annots : ''}/Contents ${pageNumber(index) + 1} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> /ExtGState << /Clear << /ca 0 /CA 0 >> >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return withTable(objects);
}

function withTable(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
