import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { open, openFlow } from '../open.ts';

const paragraphs =
  '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>Jane</w:t></w:r></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Doe</w:t></w:r></w:p>';
const style = '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>';
const expected = {
  blocks: [
    { kind: 'heading', level: 1, text: 'Jane' },
    { text: 'Doe', bold: true },
  ],
  hidden: [{ text: 'secret' }],
};

/** A package as Word writes it, with the namespaces of one of the two forms of the standard. */
function word(namespaces: { readonly main: string; readonly types: string }, contentType: string): Uint8Array {
  const relations = (entries: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`,
    ),
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${namespaces.types}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="r1" Type="${namespaces.types}/styles" Target="styles.xml"/>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${namespaces.main}"><w:body>${paragraphs}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(`<w:styles xmlns:w="${namespaces.main}">${style}</w:styles>`),
  });
}
const transitional = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  types: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  types: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

it.each([
  [
    'strict DOCX',
    'cv.docx',
    word(strict, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
  ],
  ['with macros', 'cv.docm', word(transitional, 'application/vnd.ms-word.document.macroEnabled.main+xml')],
  [
    'a template',
    'cv.dotx',
    word(transitional, 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
  ],
  [
    'named .doc',
    'cv.doc',
    word(transitional, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
  ],
])('a Word file that is %s is read', async (_, fileName, bytes) => {
  expect(await open(bytes, fileName)).toMatchObject(expected);
});

it('a Word 2003 document in one XML file is read', async () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:styles>${style}</w:styles><w:body>${paragraphs}</w:body></w:wordDocument>`;
  expect(await openFlow(strToU8(xml))).toMatchObject(expected);
});

it.each([
  ['RTF', strToU8('{\\rtf1 Jane}'), 'application/rtf'],
  ['HTML', strToU8('<html><body><p>Jane</p></body></html>'), 'text/html'],
  ['text', strToU8('Jane'), 'text/plain'],
])('a .doc that is really %s is read as that', async (_, bytes, mediaType) => {
  expect(await open(bytes, 'cv.doc')).toMatchObject({ mediaType, blocks: [{ text: 'Jane' }] });
});
