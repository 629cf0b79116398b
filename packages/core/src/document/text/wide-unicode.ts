import { decodeLoosely } from './universal-globals.ts';

type WideEncoding = 'utf-32le' | 'utf-32be' | 'utf-16le' | 'utf-16be';

/** Spaces, line ends, digits and the signs of addresses: every text has them, and each brings zero bytes along. */
const everywhere = /[\n\r 0-9.,:@/()-]/g;
/** Letters, marks, numbers, punctuation and spaces that are assigned: what a text is made of. */
const strange = /[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{S}\s]|[\ue000-\uf8ff]/gu;

/** The encoding of a Unicode text without a mark, known by the zero bytes in it; null when it is no text. */
export function wideUnicode(sample: Uint8Array): WideEncoding | null {
  if (sample.length >= 8 && sample.length % 4 === 0) {
    if (isUtf32(sample, true)) return 'utf-32le';
    if (isUtf32(sample, false)) return 'utf-32be';
  }
  if (sample.length < 4 || sample.length % 2 === 1) return null;
  const little = plausibility(decodeLoosely(sample, 'utf-16le'));
  const big = plausibility(decodeLoosely(sample, 'utf-16be'));
  if (Math.max(little, big) <= 0.01) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function isUtf32(bytes: Uint8Array, little: boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0) return false;
  }
  return true;
}

/** Share of the commonest signs, or 0 when the text holds what no text holds. */
function plausibility(text: string): number {
  const broken = text.match(strange)?.length ?? 0;
  return broken > text.length * 0.01 ? 0 : (text.match(everywhere)?.length ?? 0) / text.length;
}

/** Letters beyond Unicode's range become U+FFFD. A byte order mark is left out. */
export function decodeUtf32(bytes: Uint8Array, encoding: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le');
    if (at === 0 && code === 0xfeff) continue;
    parts.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
}
