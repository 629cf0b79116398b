import { crc32, deflateSync } from 'node:zlib';

/** One page of a scan, as the file that a scanner makes of it holds it. */
export interface ScannedPageFile {
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  /** JPEG. */
  readonly jpeg: Buffer;
  /** Words with their boxes in points, to be drawn invisibly over the picture. */
  readonly layer: readonly LayerWord[];
}

export interface LayerWord {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly size: number;
  /** Per cent by which Helvetica's letters are stretched to fill the box. */
  readonly stretch: number;
}

/** A PDF whose pages are pictures, as scanner programs write it; with a layer, its words are drawn in render mode 3. */
export function writeScannedPdf(pages: readonly ScannedPageFile[], dpi: number): Buffer {
  const objects: Buffer[] = [];
  const kids = pages.map((_, i) => `${4 + i * 3} 0 R`).join(' ');
  objects.push(
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
  );
  for (const { width, height, jpeg, layer } of pages) {
    const [wide, high] = [(width * 72) / dpi, (height * 72) / dpi];
    const at = objects.length + 1;
    const words = layer.map(({ text, left, bottom, size, stretch }) => {
      const escaped = text
        .replace(/[\\()]/g, (sign) => `\\${sign}`)
        .replace(/[–—•’“”]/g, (sign) => windowsOctal[sign] ?? sign);
      return `BT 3 Tr /F1 ${size.toFixed(1)} Tf ${stretch.toFixed(1)} Tz ${left.toFixed(1)} ${(high - bottom).toFixed(1)} Td (${escaped}) Tj ET`;
    });
    const content = `q ${wide.toFixed(2)} 0 0 ${high.toFixed(2)} 0 0 cm /Im Do Q\n${words.join('\n')}`;
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide.toFixed(2)} ${high.toFixed(2)}] /Contents ${at + 1} 0 R ` +
          `/Resources << /Font << /F1 3 0 R >> /XObject << /Im ${at + 2} 0 R >> >> >>`,
      ),
      stream('', Buffer.from(content, 'latin1')),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
        jpeg,
      ),
    );
  }
  return assemble(objects);
}

/** Signs of Windows-1252 that Latin-1 has not. */
const windowsOctal: Readonly<Record<string, string>> = {
  ...{ '–': '\\226', '—': '\\227', '•': '\\225' },
  ...{ '’': '\\222', '“': '\\223', '”': '\\224' },
};

function stream(entries: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [i, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${end}`));
  return Buffer.concat(parts);
}

/** Rows of one bit a pixel, 1 for black, each filled up to a whole byte. */
export interface BilevelPage {
  readonly width: number;
  readonly height: number;
  readonly rows: Buffer;
}

/** A TIFF of black and white pages, compressed by deflate, as offices scan. */
export function writeTiff(pages: readonly BilevelPage[], dpi: number): Buffer {
  const head = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  const parts: Buffer[] = [head];
  let length = head.length;
  let pointer = { buffer: head, at: 4 };
  for (const page of pages) {
    const data = deflateSync(page.rows, { level: 9 });
    const padding = Buffer.alloc((data.length + length) % 2);
    const resolutionAt = length + data.length + padding.length;
    const resolution = Buffer.alloc(8);
    resolution.writeUInt32LE(dpi, 0);
    resolution.writeUInt32LE(1, 4);
    const directory = directoryOf(page, { dataAt: length, dataLength: data.length, resolutionAt });
    pointer.buffer.writeUInt32LE(resolutionAt + 8, pointer.at);
    pointer = { buffer: directory, at: directory.length - 4 };
    parts.push(data, padding, resolution, directory);
    length = resolutionAt + 8 + directory.length;
  }
  return Buffer.concat(parts);
}

function directoryOf(
  { width, height }: BilevelPage,
  at: { readonly dataAt: number; readonly dataLength: number; readonly resolutionAt: number },
): Buffer {
  const [short, long, rational] = [3, 4, 5];
  const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
    [256, long, width],
    [257, long, height],
    [258, short, 1],
    // Deflate; 0 is white.
    [259, short, 8],
    [262, short, 0],
    [273, long, at.dataAt],
    [277, short, 1],
    [278, long, height],
    [279, long, at.dataLength],
    [282, rational, at.resolutionAt],
    [283, rational, at.resolutionAt],
    [296, short, 2],
  ];
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  for (const [i, [tag, type, value]] of entries.entries()) {
    const start = 2 + i * 12;
    directory.writeUInt16LE(tag, start);
    directory.writeUInt16LE(type, start + 2);
    directory.writeUInt32LE(1, start + 4);
    if (type === short) directory.writeUInt16LE(value, start + 8);
    else directory.writeUInt32LE(value, start + 8);
  }
  return directory;
}

/** A PNG of one bit a pixel, 1 for black turned to PNG's 0 for black. */
export function writeBilevelPng({ width, height, rows }: BilevelPage, dpi: number): Buffer {
  const stride = Math.ceil(width / 8);
  const raw = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < stride; x++) raw[y * (stride + 1) + 1 + x] = ~(rows[y * stride + x] ?? 0) & 0xff;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const physical = Buffer.alloc(9);
  physical.writeUInt32BE(Math.round(dpi / 0.0254), 0);
  physical.writeUInt32BE(Math.round(dpi / 0.0254), 4);
  physical[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('pHYs', physical),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), framed.length - 4);
  return framed;
}
