import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFlow, refusal } from '../open.ts';

const page = (body: string, head = ''): Uint8Array =>
  strToU8(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const blocksOf = async (body: string, head = '') => (await openFlow(page(body, head))).blocks;
const seen = async (body: string, head = ''): Promise<readonly string[]> =>
  (await blocksOf(body, head)).map(({ text }) => text);

describe('a web page', () => {
  it('is its blocks, with headings, lists, emphasis and links', async () => {
    const blocks = await blocksOf(
      '<h1>Jane Doe</h1><p>Works at <b>Acme</b>,\n  since <a href="https://acme.example/">2019</a></p><ul><li>One<ul><li>Two</li></ul></li></ul>',
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 1, text: 'Jane Doe', bold: true, size: 24 },
      {
        kind: 'paragraph',
        text: 'Works at Acme, since 2019',
        boldRanges: [[9, 13]],
        links: [{ start: 21, end: 25, href: 'https://acme.example/' }],
      },
      { kind: 'list-item', level: 0, text: 'One' },
      { kind: 'list-item', level: 1, text: 'Two' },
    ]);
  });

  it('has tables with cells in their rows, spanned ones too', async () => {
    const blocks = await blocksOf(
      '<table><tr><th rowspan=2>Work</th><td>2019</td><td>Acme</td></tr><tr><td>2017</td><td>Beta</td></tr></table>',
    );
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['Work', 0, 0],
      ['2019', 0, 1],
      ['Acme', 0, 2],
      ['2017', 1, 1],
      ['Beta', 1, 2],
    ]);
  });

  it('parts what stands side by side as at a tab', async () => {
    const css = '<style>.row { display: flex } .end { float: right }</style>';
    expect(
      await seen('<div class="row"><div>Nurse</div><div>2019</div></div><p>Cook<span class="end">2017</span></p>', css),
    ).toEqual(['Nurse\t2019', 'Cook\t2017']);
  });

  it.each([
    ['display: none', '<p style="display:none">secret</p>', '', 'hidden-property'],
    ['a hidden attribute', '<p hidden>secret</p>', '', 'hidden-property'],
    ['visibility: hidden', '<p style="visibility: hidden">secret</p>', '', 'hidden-property'],
    ['no size', '<span style="font-size:0">secret</span>', '', 'too-small'],
    ['white on white', '<span style="color:#fff">secret</span>', '', 'same-colour-as-background'],
    [
      'the colour of its box',
      '<div style="background:#123456"><b style="color:rgb(18,52,86)">secret</b></div>',
      '',
      'same-colour-as-background',
    ],
    ['no opacity', '<p style="opacity:0">secret</p>', '', 'transparent'],
    ['off the page', '<p style="position:absolute;left:-9999px">secret</p>', '', 'outside-page'],
    ['clipped to nothing', '<p style="position:absolute;clip:rect(0,0,0,0)">secret</p>', '', 'clipped'],
    ['a class for screen readers', '<span class="sr-only">secret</span>', '', 'clipped'],
    [
      'a rule of the sheet',
      '<div class="x"><p>secret</p></div>',
      '<style>div.x > p { display: none !important }</style>',
      'hidden-property',
    ],
    ['a comment', '<!-- secret -->', '', 'hidden-property'],
    ['a template', '<template><p>secret</p></template>', '', 'hidden-property'],
  ])('sets apart what is hidden by %s', async (...[, body, head, reason]) => {
    const { blocks, hidden } = await openFlow(page(`<p>Jane</p>${body}<p>Doe</p>`, head));
    expect(blocks.map(({ text }) => text)).toEqual(['Jane', 'Doe']);
    expect(hidden).toMatchObject([{ text: 'secret', reason }]);
  });

  it('leaves out scripts and styles, and reports no code', async () => {
    const { blocks, hidden } = await openFlow(
      page('<script>let a = "<p>no</p>";</script><p>Jane</p>', '<title>T</title>'),
    );
    expect(blocks.map(({ text }) => text)).toEqual(['Jane']);
    expect(hidden).toEqual([]);
  });

  it('shows what is only kept from screen readers, and white text on a colour', async () => {
    expect(
      await seen('<p aria-hidden="true">Jane</p><div style="background:#234"><p style="color:white">Doe</p></div>'),
    ).toEqual(['Jane', 'Doe']);
  });

  it('is decoded as it says of itself', async () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const { blocks } = await openFlow(latin('<html><meta charset="iso-8859-2"><p>Micha\u00b3</p></html>'));
    expect(blocks[0]?.text).toBe('Michał');
  });

  it('of one file (MHTML) is its first page', async () => {
    const message =
      'From: <Saved by Word>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>Jos=C3=A9 =\r\nDoe</p></body></html>\r\n--b--';
    const document = await openFlow(strToU8(message));
    expect(document).toMatchObject({ mediaType: 'multipart/related', blocks: [{ text: 'José Doe' }] });
  });

  it.each([
    ['nested without end', '<div>'.repeat(1_000_000)],
    ['of too many elements', '<b>a</b>'.repeat(410_000)],
    ['of too many attributes', `<p ${'a '.repeat(410_000)}>`],
  ])('%s is refused', async (_, body) => {
    expect(await refusal(page(body))).toMatchObject({ code: 'FILE_EXPANDS_TOO_FAR' });
  });

  it('under the name of a PDF is a download that went wrong; under .doc it is read', async () => {
    expect(await refusal(page('<p>Sign in'), 'cv.pdf')).toMatchObject({ code: 'FILE_MISLABELLED' });
    expect((await openFlow(page('<p>Jane'))).blocks).toHaveLength(1);
  });
});
