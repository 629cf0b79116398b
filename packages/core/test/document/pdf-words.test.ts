import { describe, expect, it } from 'vitest';
import { buildPdf, firstExtraObject, glyphCodes } from './build-pdf.ts';
import { openPaged, textsOf, wordsOf } from './open.ts';

const text = (content: string): string => `BT /F1 12 Tf 72 700 Td ${content} ET`;

describe('words of a PDF', () => {
  it('are parted by drawn spaces and stand where they are drawn', async () => {
    const { pages } = await openPaged(text('(Jane Doe) Tj'));
    const [jane, doe] = pages[0]?.words ?? [];
    expect([jane?.text, doe?.text]).toEqual(['Jane', 'Doe']);
    // Helvetica: J 500, a 556, n 556, e 556 thousandths of 12 points, from x = 72; baseline 700 from below is 92 from above.
    expect(jane?.box[0]).toBeCloseTo(72, 1);
    expect(jane?.box[2]).toBeCloseTo(72 + 2.168 * 12, 1);
    expect(jane?.box[1]).toBeGreaterThan(80);
    expect(jane?.box[1]).toBeLessThan(84.5);
    expect(jane?.box[3]).toBeGreaterThan(92);
    expect(jane?.box[3]).toBeLessThan(97);
    expect(doe?.box[0]).toBeCloseTo(72 + (2.168 + 0.278) * 12, 1);
    expect(jane).toMatchObject({ size: 12, bold: false, italic: false });
    expect(jane).not.toHaveProperty('color');
  });

  it('are parted by gaps when no space is drawn, and not by kerning', async () => {
    expect(await textsOf(text('[(Sen) 40 (ior) -320 (Ac) -60 (countant)] TJ'))).toEqual(['Senior', 'Accountant']);
  });

  it('are not parted by a space that kerning takes back', async () => {
    expect(await textsOf(text('[(Sen) (\\040) 270 (ior)] TJ'))).toEqual(['Senior']);
  });

  it('are whole when letters are set apart, by the file or by moving each letter', async () => {
    expect(await textsOf(text('6 Tc (WORK HISTORY) Tj'))).toEqual(['WORK', 'HISTORY']);
    const apart = Array.from('EDUCATION', (letter) => `(${letter})`).join(' -400 ');
    expect(await textsOf(text(`[${apart}] TJ`))).toEqual(['EDUCATION']);
  });

  it('are whole when a space is drawn between the letters of a heading', async () => {
    expect(await textsOf(text('(E X P E R I E N C E) Tj'))).toEqual(['EXPERIENCE']);
    expect(await textsOf(text('(W O R K   H I S T O R Y) Tj'))).toEqual(['WORK', 'HISTORY']);
    expect(await textsOf(text('(Grades A A B C) Tj'))).toEqual(['Grades', 'A', 'A', 'B', 'C']);
    expect(await textsOf(text('(J. R. R. T. Tolkien) Tj'))).toEqual(['J.', 'R.', 'R.', 'T.', 'Tolkien']);
  });

  it('are whole when each letter is placed by itself', async () => {
    const letters = '1 0 0 1 72 600 Tm (P) Tj 1 0 0 1 80.004 600 Tm (a) Tj 1 0 0 1 86.676 600 Tm (y) Tj';
    expect(await textsOf(`BT /F1 12 Tf ${letters} ET`)).toEqual(['Pay']);
  });

  it('end where the look changes, and say that nothing parts them', async () => {
    const words = await wordsOf(text('/F2 12 Tf (Skills) Tj /F1 12 Tf (: Java) Tj /F3 12 Tf ( Rust) Tj'));
    expect(words.map((word) => [word.text, word.glued ?? false, word.bold, word.italic])).toEqual([
      ['Skills', false, true, false],
      [':', true, false, false],
      ['Java', false, false, false],
      ['Rust', false, false, true],
    ]);
  });

  it('keep small capitals together and raised letters glued', async () => {
    expect(await textsOf(text('/F1 12 Tf (S) Tj /F1 9 Tf (KILLS) Tj'))).toEqual(['SKILLS']);
    expect(await textsOf(text('(5) Tj 5 Ts /F1 7 Tf (th) Tj 0 Ts /F1 12 Tf ( of May) Tj'))).toEqual([
      '5',
      '+th',
      'of',
      'May',
    ]);
  });

  it('carry their colour and where their link leads', async () => {
    const [word, other] = await wordsOf({
      pages: [
        {
          content: text('0 0 1 rg (mail) Tj 0 g ( plain) Tj'),
          annotations: [
            '<< /Type /Annot /Subtype /Link /Rect [70 695 100 715] /A << /S /URI /URI (mailto:a@b.example) >> >>',
          ],
        },
      ],
    });
    expect(word).toMatchObject({ text: 'mail', color: '#0000ff', href: 'mailto:a@b.example' });
    expect(other).not.toHaveProperty('href');
  });

  it('leave out links that run a script', async () => {
    const [word] = await wordsOf({
      pages: [
        {
          content: text('(mail) Tj'),
          annotations: [
            '<< /Type /Annot /Subtype /Link /Rect [70 695 100 715] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>',
          ],
        },
      ],
    });
    expect(word).not.toHaveProperty('href');
  });

  it('stand upright on a page that is turned, and tell their angle on one that is not', async () => {
    const { pages } = await openPaged({ pages: [{ content: text('(Turned) Tj'), rotate: 90 }] });
    expect(pages[0]).toMatchObject({ width: 792, height: 612 });
    expect(pages[0]?.words[0]?.angle).toBe(90);
    const [sideways] = await wordsOf('BT /F1 12 Tf 0 1 -1 0 72 300 Tm (Sideways) Tj ET');
    expect(sideways?.angle).toBe(-90);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = sideways?.box ?? [];
    expect(y1 - y0).toBeGreaterThan(3 * (x1 - x0));
  });

  it('drawn twice for boldness are one bold word', async () => {
    const twice = 'BT /F1 12 Tf 72 700 Td (Heavy) Tj ET BT /F1 12 Tf 72.3 700 Td (Heavy) Tj ET';
    const words = await wordsOf(twice);
    expect(words.map(({ text: word, bold }) => [word, bold])).toEqual([['Heavy', true]]);
  });

  it('come out of form fields that are filled in', async () => {
    const appearance = 'BT /F1 10 Tf 2 4 Td (Filled) Tj ET';
    const words = await textsOf({
      pages: [
        {
          content: text('(Name) Tj'),
          annotations: [
            `<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /F 4 /V (Filled) /Rect [72 650 172 666] /AP << /N ${firstExtraObject} 0 R >> >>`,
          ],
        },
      ],
      objects: [
        `<< /Type /XObject /Subtype /Form /BBox [0 0 100 16] /Resources << /Font << /F1 3 0 R >> >> /Length ${appearance.length} >>\nstream\n${appearance}\nendstream`,
      ],
    });
    expect(words).toEqual(['Name', 'Filled']);
  });
});

describe('letters of a PDF', () => {
  const glyphs = (texts: readonly string[], codes: readonly number[], size = 12): Promise<readonly string[]> =>
    textsOf({ pages: [{ content: `BT /U ${size} Tf 72 700 Td ${glyphCodes(...codes)} Tj ET` }], glyphs: texts });

  it('resolve ligatures, also those whose bytes Ghostscript swaps', async () => {
    expect(await glyphs(['o', '\ufb03', 'c', 'e'], [1, 2, 3, 4])).toEqual(['office']);
    expect(await glyphs(['gra', '\u6600\u6900', 'ca'], [1, 2, 3])).toEqual(['grafica']);
  });

  it('compose what is written in parts (NFC)', async () => {
    expect(await glyphs(['e', '\u0301', 't'], [1, 2, 3])).toEqual(['ét']);
  });

  it('compose accents that LaTeX draws over a letter', async () => {
    const content = 'BT /F1 12 Tf 72 700 Td [(Jos) (\\264) 333 (e)] TJ ET';
    expect(await textsOf(content)).toEqual(['José']);
  });

  it('are Latin again where look-alikes of another script stand for them', async () => {
    const content = `BT /U 12 Tf 72 700 Td ${glyphCodes(1, 2, 3, 2)} Tj ET`;
    const document = await openPaged({ pages: [{ content }], glyphs: ['J', '\u0430', 'v'] });
    expect(document.pages[0]?.words[0]?.text).toBe('Java');
    expect(document.disguised).toMatchObject([{ text: 'Java', place: { page: 1 } }]);
  });

  it('drop zero-width characters and icons, which still part words', async () => {
    const content = `BT /U 12 Tf 72 700 Td ${glyphCodes(1, 2, 3, 4, 5)} Tj ET`;
    const file = { pages: [{ content }], glyphs: ['a', '\u200b', 'b', '\uf095', 'c'], zeroWidth: [2] };
    expect(await textsOf(file)).toEqual(['ab', 'c']);
  });

  it('turn the bullets of symbol fonts into bullets', async () => {
    expect(await glyphs(['\uf0b7', ' ', 'x'], [1, 2, 3])).toEqual(['•', 'x']);
  });

  it('come in reading order in Hebrew and Arabic, whichever way they are drawn', async () => {
    const hebrew = ['ם', 'ו', 'ל', 'ש', ' ', '(', '2', '0', ')'];
    expect(await glyphs(hebrew, [1, 2, 3, 4])).toEqual(['שלום']);
    // Drawn letter by letter from the right.
    const backwards = [4, 3, 2, 1].map((code, i) => `1 0 0 1 ${200 - 6 * i} 600 Tm ${glyphCodes(code)} Tj`).join(' ');
    expect(await textsOf({ pages: [{ content: `BT /U 12 Tf ${backwards} ET` }], glyphs: hebrew })).toEqual(['שלום']);
    expect(await glyphs(['\ufee2', '\ufedf', '\ufecb'], [1, 2, 3])).toEqual(['علم']);
  });

  it('keep numbers and Latin words inside right-to-left lines as they are', async () => {
    // As it stands, from left to right: Goo 2019-024 and then the Hebrew word that begins the line.
    const line = ['ן', 'מ', ' ', '2', '0', '1', '9', '-', '4', 'G', 'o'];
    const drawn = [10, 11, 11, 3, 4, 5, 6, 7, 8, 5, 4, 9, 3, 1, 2];
    expect(await glyphs(line, drawn)).toEqual(['מן', 'Goo', '2019-024']);
  });

  it('come out of Chinese fonts that only a character map explains', async () => {
    const words = await textsOf({
      pages: [
        {
          content: 'BT /C 12 Tf 72 700 Td <674e660e> Tj ET',
          resources: `/Font << /C ${firstExtraObject} 0 R >>`,
        },
      ],
      objects: [
        `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [${firstExtraObject + 1} 0 R] >>`,
        '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>',
      ],
    });
    expect(words).toEqual(['李明']);
  });

  it('stand one below the other in vertical writing', async () => {
    const stacked = [1, 2, 3].map((code, i) => `1 0 0 1 300 ${600 - 14 * i} Tm ${glyphCodes(code)} Tj`).join(' ');
    const words = await wordsOf({
      pages: [{ content: `BT /U 12 Tf ${stacked} ET` }],
      glyphs: ['履', '歴', '書'],
      glyphWidth: 1000,
    });
    expect(words.map((word) => word.text)).toEqual(['履歴書']);
  });
});

describe('lines and bullets of a PDF', () => {
  it('keeps rules, borders and bars with their colour', async () => {
    const { pages } = await openPaged(
      `${text('(Text) Tj')} 1 0 0 RG 2 w 72 690 m 540 690 l S 0 0.5 0 rg 560 20 40 740 re f`,
    );
    expect(pages[0]?.shapes).toEqual([
      { box: [72, 101, 540, 103], color: '#ff0000' },
      { box: [560, 32, 600, 772], color: '#008000' },
    ]);
  });

  it('reads small discs before a line as bullets, but not those of a rating or a timeline', async () => {
    const disc = (x: number, y: number): string =>
      `${x} ${y} m ${x} ${y + 1.1} ${x + 0.9} ${y + 2} ${x + 2} ${y + 2} c ${x + 3.1} ${y + 2} ${x + 4} ${y + 1.1} ${x + 4} ${y} c ${x + 4} ${y - 1.1} ${x + 3.1} ${y - 2} ${x + 2} ${y - 2} c ${x + 0.9} ${y - 2} ${x} ${y - 1.1} ${x} ${y} c h f`;
    const line = 'BT /F1 12 Tf 72 700 Td (Item) Tj ET';
    expect(await textsOf(`${disc(60, 704)} ${line}`)).toEqual(['•', 'Item']);
    expect(await textsOf(`${disc(60, 704)} ${disc(52, 704)} ${line}`)).toEqual(['Item']);
    expect(await textsOf(`${disc(60, 704)} 61 500 2 250 re f ${line}`)).toEqual(['Item']);
  });

  it('says which program made the file', async () => {
    const bytes = {
      pages: [{ content: text('(x) Tj') }],
      objects: ['<< /Producer (Testwright 1) >>'],
      trailer: `/Info ${firstExtraObject} 0 R`,
    };
    expect((await openPaged(bytes)).producer).toBe('Testwright 1');
    expect(buildPdf(bytes).length).toBeGreaterThan(0);
  });
});
