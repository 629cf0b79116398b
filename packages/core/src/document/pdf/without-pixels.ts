/**
 * Only the place of a picture matters here, never its pixels, yet pdf.js decodes every picture it meets (a portrait of
 * 1 megapixel costs more than the whole text). So the picture's dictionary is rewritten in place, byte for byte of the
 * same length, to one pixel of an unknown coding, which costs nothing. Returns a copy: pdf.js may also write into it.
 */
export function withoutPixels(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let at = copy.indexOf(slash); at !== -1; at = copy.indexOf(slash, at + 1)) {
    if (isImageSubtype(copy, at)) shrinkPicture(copy, at);
  }
  return copy;
}

const slash = 0x2f;
/** A picture's dictionary is short; the limit keeps a crafted file from costing quadratic time. */
const reach = 1500;

const codes = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const imageName = codes('/Image');
const subtypeName = codes('/Subtype');
const width = codes('/Width');
const height = codes('/Height');
const objectWord = codes('obj');
const streamWord = codes('stream');
const codings = ['/DCTDecode', '/JPXDecode', '/JBIG2Decode', '/CCITTFaxDecode'].map(codes);

function isAt(bytes: Uint8Array, at: number, text: readonly number[]): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isNameEnd = (byte: number | undefined): boolean =>
  byte === undefined ||
  isSpace(byte) ||
  byte === slash ||
  byte === 0x3e ||
  byte === 0x3c ||
  byte === 0x5b ||
  byte === 0x5d;

function isImageSubtype(bytes: Uint8Array, at: number): boolean {
  if (!isAt(bytes, at, imageName) || !isNameEnd(bytes[at + imageName.length])) return false;
  let before = at - 1;
  while (isSpace(bytes[before])) before--;
  return isAt(bytes, before - subtypeName.length + 1, subtypeName);
}

function shrinkPicture(bytes: Uint8Array, at: number): void {
  let from = at;
  while (from > 0 && at - from < reach && !isAt(bytes, from, objectWord)) from--;
  let to = at;
  while (to < bytes.length && to - at < reach && !isAt(bytes, to, streamWord)) to++;
  if (!isAt(bytes, from, objectWord) || !isAt(bytes, to, streamWord)) return;
  for (let i = from; i < to; i++) {
    if (bytes[i] !== slash) continue;
    if (isAt(bytes, i, width)) setToOne(bytes, i + width.length);
    else if (isAt(bytes, i, height)) setToOne(bytes, i + height.length);
    else if (codings.some((coding) => isAt(bytes, i, coding))) bytes[i + 1] = 0x58;
  }
}

/** Only a plain number is rewritten; "12 0 R" points elsewhere and stays. */
function setToOne(bytes: Uint8Array, at: number): void {
  let first = at;
  while (isSpace(bytes[first])) first++;
  let end = first;
  while (isDigit(bytes[end])) end++;
  let next = end;
  while (isSpace(bytes[next])) next++;
  if (first === at || end === first || isDigit(bytes[next])) return;
  bytes.fill(0x20, first, end);
  bytes[first] = 0x31;
}
