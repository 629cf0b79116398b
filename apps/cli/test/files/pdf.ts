/** A PDF written by hand, object by object, so that a test can bend any part of it. */
export interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Uint8Array;
}

/** Objects are numbered from 1; the first is the catalogue. `trailer` is added to the trailer's dictionary. */
export const pdfOf = (objects: readonly PdfObject[], trailer = ''): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach(({ dictionary, stream }, index) => {
    offsets.push(length);
    if (stream === undefined) {
      add(Buffer.from(`${index + 1} 0 obj\n<< ${dictionary} >>\nendobj\n`, 'latin1'));
      return;
    }
    add(Buffer.from(`${index + 1} 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`, 'latin1'));
    add(Buffer.from(stream));
    add(Buffer.from('\nendstream\nendobj\n'));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`));
  add(Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
};

export const font = '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding';
export const resources = '/Resources << /Font << /F1 3 0 R >> >> /MediaBox [0 0 595 842]';

/** Operators that draw lines of text, top down; a line that starts with "# " is a bold-sized heading. */
export const textOperators = (lines: readonly string[]): Uint8Array => {
  const drawn = lines.map((line, index) => {
    const size = line.startsWith('# ') ? 16 : 11;
    const words = line.replace(/^# /, '').replace(/[\\()]/g, '\\$&');
    return `BT /F1 ${size} Tf 56 ${790 - index * 18} Td (${words}) Tj ET`;
  });
  return Buffer.from(drawn.join('\n'), 'latin1');
};

/** A plain PDF with one page for each list of lines. */
export const textPdf = (...pages: (readonly string[])[]): Uint8Array => {
  const numberOf = (page: number) => 4 + page * 2;
  const kids = pages.map((_, page) => `${numberOf(page)} 0 R`).join(' ');
  return pdfOf([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: `/Type /Pages /Kids [${kids}] /Count ${pages.length}` },
    { dictionary: font },
    ...pages.flatMap((lines, page) => [
      { dictionary: `/Type /Page /Parent 2 0 R ${resources} /Contents ${numberOf(page) + 1} 0 R` },
      { dictionary: '', stream: textOperators(lines) },
    ]),
  ]);
};
