import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFlow, refusal } from '../open.ts';

const names = ['office', 'text', 'table', 'style', 'meta'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const namespaces = [
  ...names,
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');
const styles =
  '<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="W" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style></office:automatic-styles>';
const odt = (body: string, { before = '', manifest = '<m/>' } = {}): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `${before}<office:document-content ${namespaces}>${styles}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(manifest),
  });
const openOdt = (body: string) => openFlow(odt(body));

describe('an OpenDocument text', () => {
  it('has headings, emphasis, links, spaces, lists and tables', async () => {
    const { blocks, mediaType } = await openOdt(
      '<text:h text:outline-level="2">Work</text:h><text:p>At <text:span text:style-name="B">Acme</text:span><text:tab/><text:a xlink:href="https://acme.example/">a<text:s text:c="2"/>b</text:a></text:p><text:list><text:list-item><text:p>Led</text:p><text:list><text:list-item><text:p>Cut</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>x</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>',
    );
    expect(mediaType).toBe('application/vnd.oasis.opendocument.text');
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 2, text: 'Work' },
      { text: 'At Acme\ta  b', boldRanges: [[3, 7]], links: [{ start: 8, end: 12, href: 'https://acme.example/' }] },
      { kind: 'list-item', level: 0, text: 'Led' },
      { kind: 'list-item', level: 1, text: 'Cut' },
      { kind: 'cell', text: 'x', cell: { table: 0, row: 0, column: 0 } },
      { kind: 'cell', text: 'y', cell: { table: 0, row: 0, column: 2 } },
    ]);
  });

  it('sets hidden text apart, takes changes as accepted, leaves comments out', async () => {
    const { blocks, hidden } = await openOdt(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Jane <text:span text:style-name="H">secret</text:span><text:span text:style-name="W">white</text:span><office:annotation><text:p>comment</text:p></office:annotation>Doe<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note></text:p><text:section text:display="none"><text:p>section</text:p></text:section><text:p>x<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame></text:p>',
    );
    expect(blocks.map(({ text, region }) => [text, region])).toEqual([
      ['Jane Doe', undefined],
      ['x', undefined],
      ['Box', 'text-box'],
      ['Note', 'footnote'],
    ]);
    expect(hidden.map(({ text, reason }) => [text, reason])).toEqual([
      ['secret', 'hidden-property'],
      ['white', 'same-colour-as-background'],
      ['section', 'hidden-property'],
    ]);
  });

  it('may be one XML file', async () => {
    const flat = `<?xml version="1.0"?><office:document ${namespaces}><office:meta><meta:generator>Writer</meta:generator></office:meta><office:body><office:text><text:p>Jane</text:p></office:text></office:body></office:document>`;
    expect(await openFlow(strToU8(flat))).toMatchObject({ producer: 'Writer', blocks: [{ text: 'Jane' }] });
  });

  it.each([
    ['with a password', odt('', { manifest: '<m><encryption-data/></m>' }), 'FILE_ENCRYPTED'],
    ['of nothing', odt('<text:p/>'), 'FILE_HAS_NO_TEXT'],
    ['with entities', odt('<text:p>&a;</text:p>', { before: '<!DOCTYPE x [<!ENTITY a "b">]>' }), 'FILE_DAMAGED'],
    ['that unpacks without end', odt(`<text:p>${'a'.repeat(30_000_000)}</text:p>`), 'FILE_EXPANDS_TOO_FAR'],
    ['nested without end', odt('<text:section>'.repeat(500) + '</text:section>'.repeat(500)), 'FILE_EXPANDS_TOO_FAR'],
  ])('%s is refused', async (_, file, code) => {
    expect(await refusal(file)).toMatchObject({ code });
  });
});
