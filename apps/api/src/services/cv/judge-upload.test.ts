import { expect, it } from 'vitest';
import { judgeUpload } from './judge-upload.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

it.each([
  ['cv.pdf', '%PDF-1.7\n', 'application/pdf'],
  ['cv.docx', '%PDF-1.7\n', 'application/pdf'],
  ['cv', 'junk before\n%PDF-1.4', 'application/pdf'],
  ['cv.docx', 'PK\x03\x04rest', docx],
  ['cv.pdf', 'PK\x03\x04rest', docx],
  ['locked.docx', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', docx],
  ['cv.txt', 'Jane Roe\nBaker', 'text/plain'],
  ['cv', 'Jos\xe9, in Latin-1', 'text/plain'],
  ['cv.txt', '\xff\xfeJ\x00a\x00', 'text/plain'],
])('takes %s with %j as %s', (name, content, mediaType) => {
  expect(judgeUpload(bytes(content), name)).toBe(mediaType);
});

it.each([
  ['cv.pdf', '', 'FILE_EMPTY'],
  ['cv.pdf', '\x89PNG\r\n\x1a\n', 'FILE_MISLABELLED'],
  ['cv.png', '\x89PNG\r\n\x1a\n', 'FILE_TYPE_UNSUPPORTED'],
  ['cv.pdf', 'Jane Roe, in plain text', 'FILE_MISLABELLED'],
  ['cv.docx', 'Jane Roe, in plain text', 'FILE_MISLABELLED'],
  ['cv.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'FILE_TYPE_UNSUPPORTED'],
  ['cv.rtf', '{\\rtf1', 'FILE_TYPE_UNSUPPORTED'],
  ['cv.txt', 'a\x00b', 'FILE_MISLABELLED'],
  ['cv', '\x01\x02\x03\x04', 'FILE_TYPE_UNSUPPORTED'],
])('refuses %s with %j: %s', (name, content, code) => {
  expect(() => judgeUpload(bytes(content), name)).toThrow(expect.objectContaining({ code }));
});
