import { expect, it } from 'vitest';
import { judgeUpload } from './judge-upload.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const odt = 'application/vnd.oasis.opendocument.text';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

it.each([
  ['cv.pdf', '%PDF-1.7\n', 'application/pdf'],
  ['cv.docx', '%PDF-1.7\n', 'application/pdf'],
  ['cv', 'junk before\n%PDF-1.4', 'application/pdf'],
  ['cv.docx', 'PK\x03\x04rest', docx],
  ['cv.pdf', 'PK\x03\x04rest', docx],
  ['cv.odt', 'PK\x03\x04rest of header, 26 bytes..mimetypeapplication/vnd.oasis.opendocument.text', odt],
  ['export.zip', `PK\x03\x04${'.'.repeat(26)}Profile.csv`, 'application/zip'],
  ['locked.docx', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/msword'],
  ['cv.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/msword'],
  ['cv.doc', '{\\rtf1 Jane}', 'application/rtf'],
  ['cv.doc', '<html><body>Jane', 'text/html'],
  ['cv.md', '# Jane Roe\n\n## Work\n', 'text/markdown'],
  ['cv.json', '{ "basics": {} }', 'application/json'],
  ['cv.xml', '<?xml version="1.0"?><SkillsPassport/>', 'application/xml'],
  ['cv.mht', 'From: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n', 'multipart/related'],
  ['cv.png', '\x89PNG\r\n\x1a\n', 'image/png'],
  ['cv.txt', 'Jane Roe\nBaker', 'text/plain'],
  ['cv', 'Jos\xe9, in Latin-1', 'text/plain'],
  ['cv.txt', '\xff\xfeJ\x00a\x00', 'text/plain'],
])('takes %s with %j as %s', (name, content, mediaType) => {
  expect(judgeUpload(bytes(content), name)).toBe(mediaType);
});

it.each([
  ['cv.pdf', '', 'FILE_EMPTY'],
  ['cv.pdf', 'GIF89a', 'FILE_MISLABELLED'],
  ['cv.gif', 'GIF89a', 'FILE_TYPE_UNSUPPORTED'],
  ['cv.docx', '<html><body>Jane', 'FILE_MISLABELLED'],
  ['cv.pdf', 'Jane Roe, in plain text', 'FILE_MISLABELLED'],
  ['cv.docx', 'Jane Roe, in plain text', 'FILE_MISLABELLED'],
  ['cv.txt', 'a\x00b', 'FILE_MISLABELLED'],
  ['cv', '\x01\x02\x03\x04', 'FILE_TYPE_UNSUPPORTED'],
])('refuses %s with %j: %s', (name, content, code) => {
  expect(() => judgeUpload(bytes(content), name)).toThrow(expect.objectContaining({ code }));
});
