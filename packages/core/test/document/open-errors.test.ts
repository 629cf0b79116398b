import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildPdf } from './build-pdf.ts';
import { open, openFlow, refusal } from './open.ts';

const bytesOf = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const wide = (text: string): string => Array.from(text, (letter) => `${letter}\0`).join('');
const ole = (name: string): Uint8Array =>
  latin(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\0'.repeat(600)}${wide(name)}`);
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const docx = (body: string, more: Record<string, Uint8Array> = {}, before = ''): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`${before}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
    ...more,
  });
const paragraph = '<w:p><w:r><w:t>Jane</w:t></w:r></w:p>';
const somePdf = buildPdf('BT /F1 12 Tf 72 700 Td (Jane) Tj ET');
/** Bytes that look like noise but are the same in every run. */
const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 17 + (i >> 3) * 101) & 0xff);

describe('a file that cannot be read is refused with its own reason', () => {
  it.each([
    ['empty', new Uint8Array(0), 'a.pdf', 'FILE_EMPTY', '0 bytes'],
    ['blank text', latin(' \n\n'), 'a.txt', 'FILE_EMPTY', 'blank'],
    ['over 10 MB', new Uint8Array(10 * 1024 * 1024 + 1), 'a.pdf', 'FILE_TOO_LARGE', '10 MB'],
    ['a GIF named .pdf', latin('GIF89a'), 'a.pdf', 'FILE_MISLABELLED', 'GIF'],
    ['a program named .pdf', latin('MZ\u0090\0'), 'cv.PDF', 'FILE_MISLABELLED', 'program'],
    ['noise named .pdf', noise, 'a.pdf', 'FILE_MISLABELLED', '.pdf'],
    ['a web page named .docx', latin('\n<!DOCTYPE html><title>404'), 'a.docx', 'FILE_MISLABELLED', 'web page'],
    ['text named .pdf', latin('Curriculum vitae'), 'a.pdf', 'FILE_MISLABELLED', 'plain text'],
    ['a ZIP named .docx', zipSync({ 'a.txt': strToU8('x') }), 'a.docx', 'FILE_MISLABELLED', 'ZIP'],
    ['a ZIP named .zip', zipSync({ 'a.txt': strToU8('x') }), 'a.zip', 'FILE_TYPE_UNSUPPORTED', 'is a ZIP archive'],
    ['a picture', bytesOf(0xff, 0xd8, 0xff, 0xe0), 'cv.jpg', 'FILE_TYPE_UNSUPPORTED', 'picture'],
    ['an old Word file of no sectors', ole('WordDocument'), 'cv.doc', 'FILE_DAMAGED', 'damaged'],
    ['half an RTF file', latin('{\\rtf1 Jane {\\b Do'), undefined, 'FILE_DAMAGED', 'cut short'],
    ['an RTF file of nothing', latin('{\\rtf1 {\\info Jane}}'), undefined, 'FILE_HAS_NO_TEXT', 'no text'],
    [
      'an OpenDocument spreadsheet',
      zipSync({ 'content.xml': strToU8('<a/>'), 'META-INF/manifest.xml': strToU8('<a/>') }),
      'cv.odt',
      'FILE_TYPE_UNSUPPORTED',
      'no text document',
    ],
    ['noise of no name', noise, undefined, 'FILE_TYPE_UNSUPPORTED', 'no type'],
    ['a locked Word file', ole('EncryptedPackage'), 'cv.docx', 'FILE_ENCRYPTED', 'password'],
    ['half a PDF', somePdf.subarray(0, somePdf.length / 2), 'a.pdf', 'FILE_DAMAGED', 'cut short'],
    ['half a DOCX', docx(paragraph.repeat(400)).subarray(0, 200), 'a.docx', 'FILE_DAMAGED', 'cut short'],
    ['a PDF of nothing', latin('%PDF-1.7\n%%EOF'), 'a.pdf', 'FILE_DAMAGED', 'damaged'],
    [
      'a PDF whose pages go in a circle',
      latin(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF',
      ),
      'a.pdf',
      'FILE_DAMAGED',
      'damaged',
    ],
    ['a DOCX without a body', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'a.docx', 'FILE_DAMAGED', 'damaged'],
    ['a DOCX with broken XML', docx('<w:p>'), 'a.docx', 'FILE_DAMAGED', 'damaged'],
    [
      'a DOCX with entities',
      docx(paragraph, {}, '<!DOCTYPE x [<!ENTITY a "b">]>'),
      'a.docx',
      'FILE_DAMAGED',
      'damaged',
    ],
    ['a DOCX of nothing', docx('<w:p/>'), 'a.docx', 'FILE_HAS_NO_TEXT', 'no text'],
    ['a PDF of nothing drawn', buildPdf('0 0 m 10 10 l S'), 'a.pdf', 'FILE_HAS_NO_TEXT', 'no text'],
    [
      'a PDF of hidden text',
      buildPdf('1 g BT /F1 12 Tf 72 700 Td (Jane) Tj ET'),
      'a.pdf',
      'FILE_HAS_NO_TEXT',
      'hidden',
    ],
    [
      'a bomb in one part',
      docx(`<w:p><w:r><w:t>${'a'.repeat(30_000_000)}</w:t></w:r></w:p>`),
      'a.docx',
      'FILE_EXPANDS_TOO_FAR',
      'unpacks',
    ],
    [
      'a bomb of many parts',
      docx(paragraph, Object.fromEntries(Array.from({ length: 4001 }, (_, i) => [`x${i}`, strToU8('')]))),
      'a.docx',
      'FILE_EXPANDS_TOO_FAR',
      'unpacks',
    ],
    ['elements without end', docx('<w:p/>'.repeat(400_001)), 'a.docx', 'FILE_EXPANDS_TOO_FAR', 'unpacks'],
    [
      'elements too deep',
      docx('<w:sdt>'.repeat(500) + '</w:sdt>'.repeat(500)),
      'a.docx',
      'FILE_EXPANDS_TOO_FAR',
      'unpacks',
    ],
  ])('%s', async (...[, bytes, fileName, code, words]) => {
    const failure = await refusal(bytes, fileName);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(words);
  });

  it('2,000 pages, without reading one of them', async () => {
    const failure = await refusal(buildPdf({ pages: Array.from({ length: 2000 }, () => ({ content: 'broken (' })) }));
    expect(failure).toMatchObject({ code: 'FILE_TOO_MANY_PAGES', message: expect.stringContaining('2000') });
  });

  it('a PDF that is locked with a password', async () => {
    const locked = buildPdf({
      pages: [{ content: 'BT (x) Tj ET' }],
      objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >>`],
      trailer: '/Encrypt 100 0 R /ID [<00> <00>]',
    });
    expect(await refusal(locked, 'cv.pdf')).toMatchObject({ code: 'FILE_ENCRYPTED' });
  });

  it('a scan without text', async () => {
    const scan = buildPdf({
      pages: [{ content: 'q 612 0 0 792 0 0 cm /P Do Q', resources: '/XObject << /P 100 0 R >>' }],
      objects: [
        '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\na\nendstream',
      ],
    });
    const failure = await refusal(scan);
    expect(failure.code).toBe('FILE_HAS_NO_TEXT');
    expect(failure.message).toContain('scan');
  });

  it('a ZIP whose sizes lie', async () => {
    const bytes = docx(paragraph);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    }
    expect(await refusal(bytes)).toMatchObject({ code: 'FILE_EXPANDS_TOO_FAR' });
  });
});

describe('the content decides, not the name', () => {
  it('a DOCX named .pdf is read', async () => {
    const document = await open(docx(paragraph), 'cv.pdf');
    expect(document).toMatchObject({ kind: 'flow', blocks: [{ text: 'Jane' }] });
  });

  it('a PDF without a name is read', async () => {
    expect((await open(somePdf)).mediaType).toBe('application/pdf');
  });

  it('a PDF behind a few stray bytes is read', async () => {
    const stray = new Uint8Array([...latin('\r\n\r\n'), ...somePdf]);
    expect((await open(stray)).kind).toBe('paged');
  });

  it('the bytes are left as they are', async () => {
    const before = somePdf.slice();
    await open(somePdf);
    expect(somePdf).toEqual(before);
    expect((await openFlow(docx(paragraph))).blocks).toHaveLength(1);
  });
});
