import { crc32, createDeflateRaw, deflateSync } from 'node:zlib';
import { documentXml, docxOf, paragraph, textDocx } from './docx.ts';
import { font, type PdfObject, pdfOf, resources, textOperators, textPdf } from './pdf.ts';
import { accountant } from './people.ts';

/** A page tree of the usual shape around one content stream. */
const onePage = (content: PdfObject, more: readonly PdfObject[] = [], pageEntries = ''): Uint8Array =>
  pdfOf([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: '/Type /Pages /Kids [4 0 R] /Count 1' },
    { dictionary: font },
    { dictionary: `/Type /Page /Parent 2 0 R ${resources} ${pageEntries} /Contents 5 0 R` },
    content,
    ...more,
  ]);

/** Locked with a password that nobody has: the keys are noise. */
export const encryptedPdf = (): Uint8Array => {
  const key = 'ab'.repeat(32);
  return pdfOf(
    [
      { dictionary: '/Type /Catalog /Pages 2 0 R' },
      { dictionary: '/Type /Pages /Kids [4 0 R] /Count 1' },
      { dictionary: font },
      { dictionary: `/Type /Page /Parent 2 0 R ${resources} /Contents 5 0 R` },
      { dictionary: '', stream: textOperators(accountant) },
      { dictionary: `/Filter /Standard /V 1 /R 2 /P -44 /O <${key}> /U <${key}>` },
    ],
    '/Encrypt 6 0 R /ID [<00><00>]',
  );
};

/** Word's password protection wraps the file in an OLE container with a stream of this name. */
export const encryptedDocx = (): Uint8Array => {
  const container = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(container);
  container.writeUInt16LE(0x3e, 24);
  container.writeUInt16LE(3, 26);
  container.writeUInt16LE(0xfffe, 28);
  container.writeUInt16LE(9, 30);
  container.writeUInt16LE(6, 32);
  container.writeUInt32LE(1, 44);
  container.writeUInt32LE(1, 48);
  container.writeUInt32LE(4096, 56);
  container.fill(0xff, 68, 512);
  container.writeUInt32LE(0, 76);
  container.fill(0xff, 512, 1024);
  ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].forEach((name, index) => {
    const at = 1024 + index * 128;
    container.write(name, at, 'utf16le');
    container.writeUInt16LE((name.length + 1) * 2, at + 64);
    container[at + 66] = index === 0 ? 5 : 2;
  });
  return container;
};

export const truncatedPdf = (): Uint8Array => textPdf(accountant).slice(0, 120);
export const truncatedDocx = (): Uint8Array => {
  const whole = textDocx(accountant);
  return whole.slice(0, Math.floor(whole.length / 2));
};

/** A PNG of one pixel. */
export const picture = (): Uint8Array =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

export const manyPages = (): Uint8Array => textPdf(...Array.from({ length: 2_000 }, (_, page) => [`Page ${page}`]));

/** Each node of the page tree holds one more, ten thousand deep. */
export const deepPageTree = (): Uint8Array => {
  const depth = 10_000;
  return pdfOf([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    ...Array.from({ length: depth }, (_, level) => ({
      dictionary: `/Type /Pages ${level === 0 ? '' : `/Parent ${level + 1} 0 R`} /Kids [${level + 3} 0 R] /Count 1`,
    })),
    { dictionary: `/Type /Page /Parent ${depth + 1} 0 R /MediaBox [0 0 595 842]` },
  ]);
};

/** The page tree is its own child. */
export const cyclicPageTree = (): Uint8Array =>
  pdfOf([{ dictionary: '/Type /Catalog /Pages 2 0 R' }, { dictionary: '/Type /Pages /Kids [2 0 R 2 0 R] /Count 9' }]);

/** A drawing that draws itself. */
export const selfDrawing = (): Uint8Array =>
  onePage(
    { dictionary: '', stream: Buffer.from('/X Do') },
    [
      {
        dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        stream: Buffer.from('/X Do /X Do'),
      },
    ],
    '/Resources << /XObject << /X 6 0 R >> >>',
  );

/** Drawings that each draw the next one ten times: 10^12 in all. */
export const billionDrawings = (): Uint8Array => {
  const levels = 12;
  return onePage(
    { dictionary: '', stream: Buffer.from('/X Do') },
    Array.from({ length: levels }, (_, level) => ({
      dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> /XObject << /X ${
        level + 7
      } 0 R >> >>`,
      stream: Buffer.from(level === levels - 1 ? 'BT /F1 9 Tf (x) Tj ET' : '/X Do '.repeat(10)),
    })),
    '/Resources << /XObject << /X 6 0 R >> >>',
  );
};

/** A small file whose one page is hundreds of megabytes of drawing. */
export const inflatingPage = (): Uint8Array => {
  const piece = Buffer.from('BT /F1 9 Tf 10 10 Td (aaaa aaaa) Tj ET\n'.repeat(250_000));
  // Deflated twice: the outer layer folds the repetition of the inner one.
  const once = deflateSync(Buffer.concat(Array.from({ length: 20 }, () => piece)), { level: 9 });
  return onePage({ dictionary: '/Filter [/FlateDecode /FlateDecode]', stream: deflateSync(once, { level: 9 }) });
};

/** A character map that claims four thousand million characters. */
export const endlessCharacterMap = (): Uint8Array =>
  pdfOf([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: '/Type /Pages /Kids [4 0 R] /Count 1' },
    { dictionary: `${font} /ToUnicode 6 0 R` },
    { dictionary: `/Type /Page /Parent 2 0 R ${resources} /Contents 5 0 R` },
    { dictionary: '', stream: textOperators(accountant) },
    {
      dictionary: '',
      stream: Buffer.from(
        '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ' +
          '1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap end',
      ),
    },
  ]);

export const drawingWithoutText = (): Uint8Array =>
  onePage({ dictionary: '', stream: Buffer.from('0 0 1 rg 100 100 200 200 re f') });

/** Entities that unfold to a thousand million words. */
export const entityBomb = (): Uint8Array => {
  const names = 'abcdefghij';
  const entities = [...names].map((name, level) => {
    const value = level === 0 ? 'lol' : `&${names[level - 1]};`.repeat(10);
    return `<!ENTITY ${name} "${value}">`;
  });
  return docxOf(documentXml(paragraph('&j;'), `<!DOCTYPE w:document [${entities.join('')}]>`));
};

/** Asks for a file of the machine. */
export const entityTheft = (): Uint8Array =>
  docxOf(
    documentXml(
      paragraph('Hanna Lindqvist, accountant in Stockholm &theft;'),
      '<!DOCTYPE w:document [<!ENTITY theft SYSTEM "file:///etc/passwd">]>',
    ),
  );

export const deepXml = (): Uint8Array =>
  docxOf(documentXml(`${'<w:sdt><w:sdtContent>'.repeat(100_000)}${'</w:sdtContent></w:sdt>'.repeat(100_000)}`));

/** A DOCX of some hundred kilobytes whose document is 300 MB of one letter. */
export const zipBomb = async (): Promise<Uint8Array> => {
  const megabyte = Buffer.alloc(1024 * 1024, 'a');
  const megabytes = 300;
  const deflate = createDeflateRaw({ level: 9 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => deflate.on('end', resolve));
  let checksum = 0;
  for (let count = 0; count < megabytes; count++) {
    checksum = crc32(megabyte, checksum);
    if (!deflate.write(megabyte)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await ended;
  return zipOfOneEntry({
    name: 'word/document.xml',
    packed: Buffer.concat(chunks),
    checksum,
    size: megabytes * megabyte.length,
  });
};

/** The same, with a directory that claims one kilobyte. */
export const lyingZipBomb = async (): Promise<Uint8Array> => {
  const bomb = Buffer.from(await zipBomb());
  bomb.writeUInt32LE(1024, 22);
  bomb.writeUInt32LE(1024, bomb.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
  return bomb;
};

const zipOfOneEntry = (entry: { name: string; packed: Buffer; checksum: number; size: number }): Uint8Array => {
  const name = Buffer.from(entry.name);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(entry.checksum, 10);
  fields.writeUInt32LE(entry.packed.length, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, name, entry.packed]);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
};

/** Texts that make careless patterns try for ever. */
export const tiringTexts = (): Record<string, string> => ({
  'at-signs.txt': `Hanna Lindqvist\n${'a@'.repeat(40_000)}\n${'a.b-'.repeat(40_000)}@`,
  'digits.txt': `Hanna Lindqvist\n${'+46 1-2 (3) '.repeat(20_000)}`,
  'dates.txt': `Hanna Lindqvist\nExperience\n${'Jan 2011 - Feb 2012 - '.repeat(10_000)}`,
  'spaces.txt': `Hanna Lindqvist${' \t'.repeat(200_000)}x`,
  'brackets.txt': `${'('.repeat(100_000)}${')'.repeat(100_000)}\nhttp://${'a/'.repeat(50_000)}`,
  'one-word.txt': 'a'.repeat(500_000),
  'short-lines.txt': 'Go, R, C\n'.repeat(20_000),
  'marks.txt': `Z${'\u0301'.repeat(200_000)}oe`,
});
