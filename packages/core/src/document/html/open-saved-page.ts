import { AppError } from '../../shared/app-error.ts';
import type { FlowDocument } from '../document.ts';
import { decodeMarkup } from './decode-markup.ts';
import { openHtml } from './open-html.ts';

/** Parts within parts; saved pages have one level, forwarded mails three. */
const deepest = 6;

/** A web page in one file (MHTML), as Word and browsers save it: its first HTML part is the document. */
export function openSavedPage(bytes: Uint8Array): FlowDocument {
  const page = htmlPart(latin(bytes), 0);
  const text = page === null ? null : decodeMarkup(page);
  if (text === null) {
    throw new AppError('FILE_HAS_NO_TEXT', 'This saved web page holds no page. Save it again, or print it to PDF.');
  }
  return openHtml(text, 'multipart/related');
}

/** Bytes as letters of one byte each, in pieces: a call takes so many arguments. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}

/** The bytes of the first HTML part of a message, header and all. */
function htmlPart(message: string, depth: number): Uint8Array | null {
  const end = /\r?\n\r?\n/.exec(message);
  if (end === null || depth > deepest) return null;
  const header = message.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = message.slice(end.index + end[0].length);
  const type = /^content-type:\s*([^\n]*)/im.exec(header)?.[1] ?? '';
  if (/^text\/html/i.test(type)) return decoded(body, /^content-transfer-encoding:\s*([\w-]+)/im.exec(header)?.[1]);
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return null;
  for (const part of body.split(`--${mark}`).slice(1)) {
    const found = htmlPart(part.replace(/^\r?\n/, ''), depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function decoded(body: string, encoding: string | undefined): Uint8Array {
  if (/^quoted-printable$/i.test(encoding ?? '')) return bytesOf(fromQuotedPrintable(body));
  return bytesOf(/^base64$/i.test(encoding ?? '') ? fromBase64(body) : body);
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

const fromQuotedPrintable = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)));

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): string {
  const letters: string[] = [];
  let bits = 0;
  let count = 0;
  for (const sign of text) {
    const value = alphabet.indexOf(sign);
    if (value === -1) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      letters.push(String.fromCharCode((bits >> count) & 0xff));
    }
  }
  return letters.join('');
}
