import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/document/open-document.ts';
import { isStrayPdfRejection } from '../../src/document/pdf/is-stray-pdf-rejection.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { buildPdf, glyphCodes } from './build-pdf.ts';
import { pdf } from './open.ts';

const samplePdf = buildPdf({
  pages: [
    {
      content: `0.2 g 50 680 300 40 re f 1 g BT /F1 12 Tf 72 700 Td 14 TL [(Jane) -300 (Doe)] TJ T* /U 12 Tf ${glyphCodes(1, 2, 3)} Tj ET q 300 0 0 60 50 580 cm /P Do Q`,
      resources: '/XObject << /P 100 0 R >> /ExtGState << /H << /ca 0.4 >> >>',
      annotations: [
        '<< /Type /Annot /Subtype /Link /Rect [70 695 100 715] /A << /S /URI /URI (https://example.com) >> >>',
      ],
    },
    { content: 'BT /F2 9 Tf 72 700 Td (Second page) Tj ET', rotate: 90 },
  ],
  glyphs: ['ש', 'ל', '\ufb01'],
  objects: [
    '<< /Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length 1 >>\nstream\na\nendstream',
  ],
});
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const sampleDocx = zipSync({
  'word/document.xml': strToU8(
    `<w:document ${w}><w:body><w:p><w:r><w:t>Jane</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
  ),
  'word/styles.xml': strToU8(`<w:styles ${w}><w:style w:styleId="a"><w:name w:val="heading 1"/></w:style></w:styles>`),
});

const golden = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/golden/${name}`, import.meta.url)));

/** For a machine that is busy with other things; alone, each takes about two seconds. */
const patienceMs = 120_000;

/** A file with some bytes changed, moved or cut out. */
const damaged = (original: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      bytes: fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { maxLength: 30 }),
      cut: fc.option(fc.tuple(fc.nat(original.length - 1), fc.nat(300))),
      copy: fc.option(fc.tuple(fc.nat(original.length - 1), fc.nat(original.length - 1), fc.nat(200))),
    })
    .map(({ bytes, cut, copy }) => {
      let file = original.slice();
      for (const [at, byte] of bytes) file[at] = byte;
      if (copy !== null) file.copyWithin(copy[0], copy[1], copy[1] + copy[2]);
      if (cut !== null) file = Uint8Array.from([...file.subarray(0, cut[0]), ...file.subarray(cut[0] + cut[1])]);
      return file;
    });

async function staysWithinContract(bytes: Uint8Array): Promise<void> {
  try {
    const document = await openDocument(bytes, { pdf });
    const numbers =
      document.kind === 'flow'
        ? []
        : document.pages.flatMap(({ words }) => words.flatMap(({ box, size }) => [...box, size]));
    expect(numbers.every(Number.isFinite)).toBe(true);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

describe('a hostile file becomes a document or an AppError, and nothing else', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => {
    if (!isStrayPdfRejection(reason)) unhandled.push(reason);
  };
  beforeAll(() => {
    process.on('unhandledRejection', note);
  });
  afterAll(() => {
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it.each([
    ['random bytes', fc.uint8Array({ maxLength: 400 }), 200],
    [
      'random bytes behind a PDF header',
      fc
        .uint8Array({ maxLength: 400 })
        .map((tail) => Uint8Array.from([...strToU8('%PDF-1.7\n'), ...tail, ...strToU8('\nstartxref\n9\n%%EOF')])),
      60,
    ],
    [
      'random bytes behind a ZIP header',
      fc.uint8Array({ maxLength: 400 }).map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail])),
      200,
    ],
    ['damaged PDFs', damaged(samplePdf), 120],
    ['damaged DOCX files', damaged(sampleDocx), 200],
    ['damaged DOC files', damaged(golden('ja-keiri-mizuhara-libreoffice-doc-table.doc')), 150],
    ['damaged ODT files', damaged(golden('es-abogada-cifuentes-pandoc-odt-article.odt')), 100],
    ['damaged RTF files', damaged(golden('pl-programista-wojtasik-pandoc-rtf-article.rtf')), 150],
    ['damaged web pages', damaged(golden('zh-hushi-malan-web-page-timeline.html')), 150],
    ['damaged Markdown', damaged(golden('en-devops-szabo-markdown-markdown.md')), 150],
    ['damaged JSON', damaged(golden('ja-kangosi-higa-json-resume-data.json')), 150],
    ['damaged LinkedIn exports', damaged(golden('en-pm-haugen-linkedin-export-data.zip')), 100],
    ['damaged Europass XML', damaged(golden('it-contabile-zanardelli-europass-passport-data.xml')), 150],
    ['damaged old texts', damaged(golden('ja-kangosi-higa-iconv-shift_jis.txt')), 60],
  ])(
    '%s',
    async (_, files, numRuns) => {
      await fc.assert(fc.asyncProperty(files, staysWithinContract), { numRuns });
    },
    patienceMs,
  );

  it(
    'XML of any shape inside a DOCX',
    async () => {
      const names = fc.constantFrom(
        'w:p',
        'w:r',
        'w:t',
        'w:tbl',
        'w:tr',
        'w:tc',
        'w:sdt',
        'w:sdtContent',
        'w:hyperlink',
        'w:fldChar',
        'w:del',
        'w:ins',
        'w:txbxContent',
        'w:drawing',
        'w:pPr',
        'w:rPr',
        'w:numPr',
        'w:sz',
      );
      const { element } = fc.letrec<{ element: string }>((tie) => ({
        element: fc.oneof(
          { depthSize: 'small' },
          fc.string({ maxLength: 5 }).map((text) => text.replace(/[<>&]/g, '')),
          fc
            .tuple(names, fc.array(tie('element'), { maxLength: 4 }))
            .map(([name, children]) => `<${name} w:val="1" w:id="2">${children.join('')}</${name}>`),
        ),
      }));
      const files = element.map((body) =>
        zipSync({ 'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`) }),
      );
      await fc.assert(fc.asyncProperty(files, staysWithinContract), { numRuns: 150 });
    },
    patienceMs,
  );
});
