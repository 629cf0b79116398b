import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, FlowDocument } from '../../src/document/document.ts';
import { documentText } from '../../src/document/document-text.ts';
import { openFlow } from './open.ts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const styled = (id: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${id}"/>`);

interface Parts {
  readonly styles?: string;
  /** [id, type, target] of the document's relationships. */
  readonly relations?: readonly (readonly [id: string, type: string, target: string])[];
  readonly files?: Readonly<Record<string, string>>;
}

async function read(body: string, { styles = '', relations = [], files = {} }: Parts = {}): Promise<FlowDocument> {
  const all = [['rIdS', 'styles', 'styles.xml'] as const, ...relations];
  const links = all.map(([id, type, target]) => {
    const mode = /^\w+:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
  });
  const parts: Record<string, string> = {
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ...files,
  };
  return openFlow(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
}

const blocksOf = async (body: string, parts?: Parts): Promise<readonly Block[]> => (await read(body, parts)).blocks;
const textsOf = async (body: string, parts?: Parts): Promise<readonly string[]> =>
  (await blocksOf(body, parts)).map(({ text }) => text);

describe('paragraphs of a Word file', () => {
  it('are blocks with their look, and the parts of it that are bold', async () => {
    const body =
      paragraph(run('Java', '<w:b/><w:sz w:val="28"/>') + run(', since 2010', '<w:sz w:val="28"/>')) +
      paragraph(run('All', '<w:b/><w:i/>'));
    expect(await blocksOf(body)).toEqual([
      { kind: 'paragraph', text: 'Java, since 2010', size: 14, boldRanges: [[0, 4]] },
      { kind: 'paragraph', text: 'All', bold: true, italic: true },
    ]);
  });

  it('know an empty line before them', async () => {
    expect(await blocksOf(paragraph(run('a')) + paragraph('') + paragraph(run('b')))).toMatchObject([
      { text: 'a' },
      { text: 'b', afterGap: true },
    ]);
  });

  it('are headings by their style, also an inherited or a translated one, and by outline level', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="U2"><w:name w:val="Überschrift 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
    const body =
      styled('H1', 'a') +
      styled('Mine', 'b') +
      styled('U2', 'c') +
      styled('T', 'd') +
      paragraph(run('e'), '<w:outlineLvl w:val="2"/>');
    expect((await blocksOf(body, { styles })).map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 1],
      ['heading', 2],
      ['heading', 1],
      ['heading', 3],
    ]);
  });

  it('are list items with their depth, by their own numbering or that of their style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbered = (level: number, id = 1): string =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    const body =
      paragraph(run('a'), numbered(0)) +
      paragraph(run('b'), numbered(1)) +
      styled('L', 'c') +
      paragraph(run('d'), `<w:pStyle w:val="L"/>${numbered(0, 0)}`);
    expect((await blocksOf(body, { styles })).map(({ kind, level }) => [kind, level])).toEqual([
      ['list-item', 0],
      ['list-item', 1],
      ['list-item', 0],
      ['paragraph', undefined],
    ]);
  });

  it('keep tabs and line breaks, and drop soft hyphens and zero-width spaces', async () => {
    const body = paragraph(
      '<w:r><w:t>Acme</w:t><w:tab/><w:t>2010</w:t><w:br/><w:t>Ac\u00adcoun\u200btant</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>',
    );
    expect(await textsOf(body)).toEqual(['Acme\t2010\nAccountant-x']);
  });

  it('are put together in NFC', async () => {
    expect(await textsOf(paragraph(run('Jose\u0301')))).toEqual(['José']);
  });
});

describe('what stands in a Word file once', () => {
  it('tracked changes count as accepted', async () => {
    const body = paragraph(
      `${run('Senior ')}<w:del>${'<w:r><w:delText>Junior </w:delText></w:r>'}</w:del><w:ins>${run('Lead ')}</w:ins>${run('Engineer')}`,
    );
    expect(await textsOf(body)).toEqual(['Senior Lead Engineer']);
  });

  it('text boxes come behind their paragraph, not twice', async () => {
    const box = `<w:txbxContent>${paragraph(run('In the box'))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await blocksOf(paragraph(drawing + run('Anchor')))).toEqual([
      { kind: 'paragraph', text: 'Anchor' },
      { kind: 'paragraph', text: 'In the box', region: 'text-box' },
    ]);
  });

  it('old text boxes are read as well', async () => {
    const pict = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('VML'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(await textsOf(paragraph(pict))).toEqual(['VML']);
  });

  it('WordArt is read, watermarks are not', async () => {
    const art = (id: string, text: string): string =>
      `<w:r><w:pict><v:shape id="${id}"><v:textpath string="${text}"/></v:shape></w:pict></w:r>`;
    expect(
      await textsOf(paragraph(art('s1', 'Jane Doe')) + paragraph(art('PowerPlusWaterMarkObject1', 'DRAFT'))),
    ).toEqual(['Jane Doe']);
  });

  it('cells know their place, also when cells are joined', async () => {
    const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const body = `<w:tbl>${row(cell(paragraph(run('2010')), '<w:gridSpan w:val="2"/>'), cell(paragraph(run('Acme')) + paragraph(run('Paris'))))}${row(cell(paragraph('')), cell(paragraph(run('x'))))}</w:tbl>`;
    expect((await blocksOf(body)).map(({ kind, text, cell: place }) => [kind, text, place])).toEqual([
      ['cell', '2010', { table: 0, row: 0, column: 0 }],
      ['cell', 'Acme', { table: 0, row: 0, column: 2 }],
      ['cell', 'Paris', { table: 0, row: 0, column: 2 }],
      ['cell', 'x', { table: 0, row: 1, column: 1 }],
    ]);
  });

  it('headers come first, footers last, each text once', async () => {
    const header = (text: string): string => `<w:hdr ${namespaces}>${paragraph(run(text))}</w:hdr>`;
    const body = `${paragraph(run('Body'))}<w:sectPr><w:footerReference w:type="default" r:id="f"/><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/></w:sectPr>`;
    const relations = [
      ['h1', 'header', 'header1.xml'],
      ['h2', 'header', 'header2.xml'],
      ['f', 'footer', 'footer1.xml'],
    ] as const;
    const files = {
      'word/header1.xml': header('Jane Doe'),
      'word/header2.xml': header('Jane Doe'),
      'word/footer1.xml': header('Page'),
    };
    expect((await blocksOf(body, { relations, files })).map(({ text, region }) => [text, region])).toEqual([
      ['Jane Doe', 'header'],
      ['Body', undefined],
      ['Page', 'footer'],
    ]);
  });

  it('links lead outside, by relationship or field; other schemes are left out', async () => {
    const relations = [
      ['a', 'hyperlink', 'https://example.com/jane'],
      ['b', 'hyperlink', 'javascript:alert(1)'],
    ] as const;
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const body =
      paragraph(`${run('See ')}<w:hyperlink r:id="a">${run('site')}</w:hyperlink>`) +
      paragraph(
        `${field('begin')}<w:r><w:instrText> HYPERLINK "mailto:j@example.com" </w:instrText></w:r>${field('separate')}${run('mail')}${field('end')}`,
      ) +
      paragraph(`<w:hyperlink r:id="b">${run('trap')}</w:hyperlink>`);
    const blocks = await blocksOf(body, { relations });
    expect(blocks.map(({ text, links }) => [text, links])).toEqual([
      ['See site', [{ start: 4, end: 8, href: 'https://example.com/jane' }]],
      ['mail', [{ start: 0, end: 4, href: 'mailto:j@example.com' }]],
      ['trap', undefined],
    ]);
  });

  it('content controls, smart tags and symbols', async () => {
    const body = `<w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>${paragraph(`<w:smartTag>${run('Jane')}</w:smartTag><w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r><w:sdt><w:sdtContent>${run('Doe')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`;
    expect(await textsOf(body)).toEqual(['Jane•Doe']);
  });

  it('footnotes that the text refers to', async () => {
    const body = paragraph(`${run('Prize')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const notes = `<w:footnotes ${namespaces}><w:footnote w:id="0">${paragraph(run('separator'))}</w:footnote><w:footnote w:id="2">${paragraph(run('In 2010.'))}</w:footnote></w:footnotes>`;
    expect(
      await textsOf(body, { relations: [['n', 'footnotes', 'footnotes.xml']], files: { 'word/footnotes.xml': notes } }),
    ).toEqual(['Prize', 'In 2010.']);
  });

  it('is read whatever prefixes the file gives its namespaces', async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Jane</x:t></x:r></x:p></x:body></x:document>';
    expect(await textsOf('', { files: { 'word/document.xml': xml } })).toEqual(['Jane']);
  });
});

describe('hidden text of a Word file', () => {
  it.each([
    ['the property', '<w:vanish/>', 'hidden-property'],
    ['white letters', '<w:color w:val="FFFFFF"/>', 'same-colour-as-background'],
    ['tiny letters', '<w:sz w:val="2"/>', 'too-small'],
  ])('by %s is set apart with its place', async (_, properties, reason) => {
    const document = await read(paragraph(run('Seen ') + run('secret', properties) + run('too')));
    expect(document.blocks.map(({ text }) => text)).toEqual(['Seen too']);
    expect(document.hidden).toEqual([{ text: 'secret', reason, place: { block: 0, start: 5, end: 5 } }]);
  });

  it('is hidden by its style, too', async () => {
    const styles = '<w:style w:type="character" w:styleId="X"><w:name w:val="X"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const document = await read(paragraph(run('Seen') + run('secret', '<w:rStyle w:val="X"/>')), { styles });
    expect(document.hidden).toMatchObject([{ text: 'secret', reason: 'hidden-property' }]);
  });

  it('is not hidden when it is white on colour', async () => {
    const white = run('Seen', '<w:color w:val="FFFFFF"/>');
    const shaded = '<w:shd w:val="clear" w:fill="1F3864"/>';
    const body = `${paragraph(white, shaded)}<w:tbl><w:tr><w:tc><w:tcPr>${shaded}</w:tcPr>${paragraph(white)}</w:tc></w:tr></w:tbl>`;
    const document = await read(body);
    expect(document.blocks).toHaveLength(2);
    expect(document.hidden).toEqual([]);
  });

  it('does not get into the plain text', async () => {
    const document = await read(paragraph(run('Seen ') + run('secret', '<w:vanish/>')));
    expect(documentText(document)).toBe('Seen');
  });
});
