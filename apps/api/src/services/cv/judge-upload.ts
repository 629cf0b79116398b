import type { MediaType } from '@vitae/core/document/document';
import { fileKind, isZip } from '@vitae/core/document/file-kind';
import { knownEnding, promisedEnding, readableTypes } from '@vitae/core/document/file-types.data';
import { pictureType } from '@vitae/core/document/image/picture-type';
import { decodeText } from '@vitae/core/document/text/decode-text';
import { type TextKind, textKind } from '@vitae/core/document/text/text-kind';
import { AppError } from '@vitae/core/shared/app-error';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';

/** So much of a file is looked at: PDF readers accept a header within the first 1,024 bytes. */
export const headBytes = 4096;

const textTypes: Readonly<Record<TextKind, MediaType>> = {
  html: 'text/html',
  'saved-page': 'multipart/related',
  xml: 'application/xml',
  json: 'application/json',
  markdown: 'text/markdown',
  plain: 'text/plain',
};

/**
 * What a file is, as far as its first bytes tell; the name decides nothing where the content can be read. Refuses at
 * once what the first bytes show to be wrong: FILE_EMPTY, FILE_TYPE_UNSUPPORTED, FILE_MISLABELLED. What only the whole
 * file shows (what a ZIP or an Office container holds, a password, damage) is the reader's to find.
 */
export function judgeUpload(head: Uint8Array, fileName: string): MediaType {
  if (head.length === 0) {
    throw new AppError('FILE_EMPTY', 'This file is empty (0 bytes). Choose the file that holds the CV.');
  }
  if (isZip(head)) return zipType(head);
  const picture = pictureType(head);
  if (picture !== null) return picture;
  // Word 97–2003, and the wrapping that Word puts around a DOCX with a password.
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'application/msword';
  const promised = promisedEnding(fileName);
  const kind = fileKind(head);
  if (kind.kind === 'pdf') return 'application/pdf';
  if (kind.kind === 'rtf') return 'application/rtf';
  if (kind.kind === 'named') throw refusal(kind.name, knownEnding(fileName), kind.advice);
  // Four bytes are the widest letter of UTF-16 and UTF-32.
  const text = decodeText(head.subarray(0, head.length < headBytes ? head.length : head.length & ~3));
  if (text === null) throw refusal('of no type that Vitae knows', knownEnding(fileName));
  const type = textTypes[textKind(text)];
  if (promised !== null && text.trim() !== '' && !(promised === '.fodt' && type === 'application/xml')) {
    throw refusal(type === 'text/html' ? 'a web page (HTML)' : 'plain text', promised);
  }
  return type;
}

/** The first file of an OpenDocument archive is its type, unpacked, so that it can be told without unpacking. */
function zipType(head: Uint8Array): MediaType {
  const start = String.fromCharCode(...head.subarray(0, 120));
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument')) return odt;
  return /^PK.{28}[^/]*\.csv/s.test(start) ? 'application/zip' : docx;
}

function refusal(what: string, promised: string | null, advice = `Save the CV as ${readableTypes}.`): AppError {
  return promised === null
    ? new AppError('FILE_TYPE_UNSUPPORTED', `This file is ${what}, which Vitae cannot read. ${advice}`)
    : new AppError('FILE_MISLABELLED', `This file is named ${promised}, but it is ${what}. ${advice}`);
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
