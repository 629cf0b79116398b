import { likeliestEncoding } from './likeliest-encoding.ts';
import { decodeLoosely, decodeStrictly } from './universal-globals.ts';
import { decodeUtf32, wideUnicode } from './wide-unicode.ts';

/** Byte order marks, longest first: UTF-32's little-endian mark begins with UTF-16's. */
const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How much of a file is looked at to guess; a CV's first 64 KB are as good as the whole. */
const sampleBytes = 65_536;

/** The text of a plain text file of any encoding, or null when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return textOrNull(attempt(bytes, marked[0]));
  const sample = bytes.subarray(0, sampleBytes);
  if (sample.includes(0)) {
    const wide = wideUnicode(sample);
    return wide === null ? null : textOrNull(attempt(bytes, wide));
  }
  if (isIso2022(sample)) return textOrNull(attempt(bytes, 'iso-2022-jp'));
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== null) return textOrNull(utf8);
  const legacy = likeliestEncoding(sample);
  // The sample was of that encoding; a broken letter further down is one broken letter.
  return legacy === null ? null : textOrNull(decodeLoosely(bytes, legacy));
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return encoding.startsWith('utf-32') ? decodeUtf32(bytes, encoding) : decodeStrictly(bytes, encoding);
  } catch {
    return null;
  }
}

/** Japanese of mails: all bytes are ASCII, and escape signs switch to other letters ("ESC $ B"). */
function isIso2022(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(27); at !== -1; at = bytes.indexOf(27, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/** Control characters that no editor writes into text; one in a hundred is a binary file. */
function textOrNull(text: string | null): string | null {
  if (text === null) return null;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || (code >= 127 && code < 160) || code === 0xfffd)
      controls++;
  }
  return controls > text.length * 0.01 ? null : text;
}
