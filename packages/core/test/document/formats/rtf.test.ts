import { describe, expect, it } from 'vitest';
import { openFlow, refusal } from '../open.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const rtf = (body: string): Uint8Array =>
  bytes(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 MS Gothic;}{\\f3\\fcharset2 Symbol;}}{\\colortbl;\\red255\\green255\\blue255;\\red10\\green20\\blue30;}{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}{\\info{\\title No}}${body}}`,
  );
const openRtf = (body: string) => openFlow(rtf(body));
const seen = async (body: string): Promise<readonly string[]> => (await openRtf(body)).blocks.map(({ text }) => text);

describe('an RTF file', () => {
  it('has paragraphs, headings, emphasis, links and lists', async () => {
    const { blocks } = await openRtf(
      '\\pard\\s1\\b\\fs32 Work\\par\\pard\\plain\\fs20 At {\\b Acme}, {\\field{\\*\\fldinst HYPERLINK "https://acme.example/"}{\\fldrslt site}}\\par\\pard\\ls1\\ilvl1{\\listtext\\bullet\\tab}Led\\par',
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 1, text: 'Work', bold: true, size: 16 },
      {
        kind: 'paragraph',
        text: 'At Acme, site',
        boldRanges: [[3, 7]],
        links: [{ start: 9, end: 13, href: 'https://acme.example/' }],
        size: 10,
      },
      { kind: 'list-item', level: 1, text: 'Led' },
    ]);
  });

  it('has tables, nested ones too', async () => {
    const { blocks } = await openRtf(
      '\\trowd\\cellx1\\cellx2\\pard\\intbl 2019\\cell Acme\\par Nurse\\cell\\row\\pard\\intbl 2017\\cell Beta\\cell\\row\\pard End\\par',
    );
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['2019', 0, 0],
      ['Acme', 0, 1],
      ['Nurse', 0, 1],
      ['2017', 1, 0],
      ['Beta', 1, 1],
      ['End', undefined, undefined],
    ]);
  });

  it.each([
    ['code pages of fonts', "{\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0}", 'Москва'],
    ['two bytes a letter', "{\\f2 \\'8e\\'52\\'93\\'63}", '山田'],
    ['Unicode with its stand-in', "\\uc1 M\\u252\\'fcnchen \\u-10179?\\u-8704?", 'München 😀'],
    ['signs of symbol fonts', "{\\f3\\'b7} Led", '• Led'],
    ['words for signs', 'a\\endash b\\~c\\lquote d', 'a–b\u00a0c‘d'],
    ['escaped braces', 'a\\{b\\}\\\\', 'a{b}\\'],
  ])('decodes %s', async (_, body, text) => {
    expect(await seen(`${body}\\par`)).toEqual([text]);
  });

  it('sets hidden text apart, and takes changes as accepted', async () => {
    const { blocks, hidden } = await openRtf(
      'Jane{\\v secret}{\\cf1 white}{\\deleted gone}{\\fs2 tiny} Doe\\par{\\*\\unknown no}{\\pict 00ff}{\\header Page}',
    );
    expect(blocks.map(({ text, region }) => [text, region])).toEqual([
      ['Jane Doe', undefined],
      ['Page', 'header'],
    ]);
    expect(hidden.map(({ text, reason }) => [text, reason])).toEqual([
      ['secret', 'hidden-property'],
      ['white', 'same-colour-as-background'],
      ['tiny', 'too-small'],
    ]);
  });

  it('keeps text boxes behind their paragraph, notes and footers at the end', async () => {
    const body =
      '{\\footer Foot\\par}One{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Box\\par}}}{\\footnote Note\\par}\\par Two\\par';
    expect(await seen(body)).toEqual(['One', 'Box', 'Two', 'Foot', 'Note']);
  });

  it.each([
    ['groups within groups', `${'{'.repeat(500_000)}`, 'FILE_EXPANDS_TOO_FAR'],
    ['groups without end', `${'{a}'.repeat(410_000)}`, 'FILE_EXPANDS_TOO_FAR'],
    ['paragraphs without end', 'a\\par '.repeat(41_000), 'FILE_TOO_LARGE'],
    ['binary data that is longer than the file', '\\bin99999999999 a', 'FILE_DAMAGED'],
  ])('of %s is refused', async (_, body, code) => {
    expect(await refusal(rtf(body))).toMatchObject({ code });
  });
});
