import { likeliestLegacyText } from './legacy-encodings.ts';
import { decodeStrictly } from './universal-globals.ts';

/** Byte order marks, longest first: UTF-32's little-endian mark begins with UTF-16's. */
const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
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
  const wide = wideEncoding(bytes);
  if (wide !== null) return textOrNull(attempt(bytes, wide));
  if (bytes.subarray(0, sampleBytes).includes(0)) return null;
  return textOrNull(attempt(bytes, 'utf-8') ?? likeliestLegacyText(bytes));
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeStrictly(bytes, encoding);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: every second byte of mostly Latin text is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes & ~1);
  if (sample.length < 4 || sample.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.02) return 'utf-16be';
  return null;
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
