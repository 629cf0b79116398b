/** Small PDFs written by hand, so that a test says exactly what is drawn. */
export interface TestPage {
  /** Content stream; F1 is Helvetica, F2 its bold, F3 its oblique, U the font of `glyphs`. */
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  /** Clockwise degrees, as in the page's /Rotate. */
  readonly rotate?: number;
  /** Annotation dictionaries. */
  readonly annotations?: readonly string[];
  /** More entries of the page's /Resources. */
  readonly resources?: string;
}

export interface TestPdf {
  readonly pages: readonly TestPage[];
  /** Texts of the glyphs 1, 2, 3 … of font U (an empty string maps to nothing); all are `glyphWidth` wide. */
  readonly glyphs?: readonly string[];
  /** Thousandths of the font size; 500 when not given. */
  readonly glyphWidth?: number;
  /** Numbers of glyphs that take no room. */
  readonly zeroWidth?: readonly number[];
  /** Further objects, numbered from 100. */
  readonly objects?: readonly string[];
  readonly trailer?: string;
  /** More entries of the catalog. */
  readonly catalog?: string;
}

/** Object numbers that content may refer to. */
export const firstExtraObject = 100;

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

export function buildPdf(file: TestPdf | string): Uint8Array {
  const {
    pages,
    glyphs = [],
    glyphWidth = 500,
    zeroWidth = [],
    objects = [],
    trailer = '',
    catalog = '',
  } = typeof file === 'string' ? { pages: [{ content: file }] } : file;
  const parts = new Map<number, string>();
  parts.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  const kids = pages.map((_, i) => `${20 + 2 * i} 0 R`).join(' ');
  parts.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  for (const [i, name] of ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'].entries()) {
    parts.set(3 + i, `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  }
  parts.set(
    6,
    '<< /Type /Font /Subtype /Type0 /BaseFont /TestSans /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 9 0 R >>',
  );
  parts.set(
    7,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /TestSans /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${glyphWidth} /W [${zeroWidth.map((code) => `${code} [0]`).join(' ')}] /FontDescriptor 8 0 R >>`,
  );
  parts.set(
    8,
    '<< /Type /FontDescriptor /FontName /TestSans /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontBBox [0 -200 1000 800] >>',
  );
  parts.set(9, stream(toUnicode(glyphs)));
  for (const [i, page] of pages.entries()) {
    const { content, width = 612, height = 792, rotate = 0, annotations = [], resources = '' } = page;
    parts.set(
      20 + 2 * i,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${21 + 2 * i} 0 R /Annots [${annotations.join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /U 6 0 R >> ${resources} >> >>`,
    );
    parts.set(21 + 2 * i, stream(content));
  }
  for (const [i, object] of objects.entries()) parts.set(firstExtraObject + i, object);
  return latin1(assemble(parts, trailer));
}

function toUnicode(glyphs: readonly string[]): string {
  const hex = (text: string): string =>
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
  const lines = glyphs.flatMap((text, i) =>
    text === '' ? [] : [`<${(i + 1).toString(16).padStart(4, '0')}> <${hex(text)}>`],
  );
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar endcmap end`;
}

function assemble(parts: ReadonlyMap<number, string>, trailer: string): string {
  let text = '%PDF-1.7\n';
  const at = new Map<number, number>();
  for (const [number, body] of parts) {
    at.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...parts.keys()) + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n`;
  for (let number = 0; number < size; number++) {
    const offset = at.get(number);
    text += offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  return `${text}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
}

/** Shows the glyphs with these numbers of font U. */
export const glyphCodes = (...numbers: readonly number[]): string =>
  `<${numbers.map((number) => number.toString(16).padStart(4, '0')).join('')}>`;
