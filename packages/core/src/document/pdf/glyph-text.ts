import { bulletGlyphs } from './bullet-glyphs.data.ts';
import type { Glyph } from './ink.ts';

/**
 * What a glyph contributes to a word:
 * - a string: these characters;
 * - `space`: a gap that separates words;
 * - `picture`: an icon, which says nothing but separates words;
 * - `nothing`: no ink and no meaning (soft hyphen inside a line, zero-width marks, unmapped control codes).
 */
export type GlyphText = string | typeof space | typeof picture | typeof nothing;
export const space = Symbol('space');
export const picture = Symbol('picture');
export const nothing = Symbol('nothing');

const whitespace = /^[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+$/u;
/**
 * Control and format characters (zero-width spaces, direction marks, byte order marks, soft hyphens), variation
 * selectors, fillers, and codes that stand for no character. Joiners are judged apart.
 */
const invisible =
  /(?![\u200c\u200d])(?:[\p{Cc}\p{Cf}\p{Cn}\u115f\u1160\u3164\ufffc\ufffd]|\p{Variation_Selector}|\u034f|\u17b4|\u17b5)/gu;
/** Joiners mean something between letters of these scripts only; elsewhere they are a way to break words apart. */
const joiner = /[\u200c\u200d]/u;
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Extended_Pictographic}]/u;
const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;
/** Latin, Hebrew, Arabic and vertical presentation forms, Kangxi radicals, compatibility ideographs, letter-like signs. */
const presentationForm =
  /[\u2126\u212a\u212b\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufdff\ufe10-\ufe19\ufe30-\ufe48\ufe70-\ufefc]/u;

/** Words are mostly ASCII: their glyphs are looked up, not parsed. */
const plain = /^[!-~]$/;
const dingbats = /wing|ding/i;

export function glyphText({ text, style }: Glyph): GlyphText {
  const { font } = style;
  if (plain.test(text) && !font.pictures) return text;
  if (text === ' ' || whitespace.test(text)) return space;
  if (privateUse.test(text)) return privateUseText(text, font.name);
  if (font.pictures) return (dingbats.test(font.name) ? bulletGlyphs.ofPictureFonts.get(text) : undefined) ?? picture;
  let cleaned = swappedBytes.test(text) ? withBytesSwapped(text) : text;
  if (presentationForm.test(cleaned)) cleaned = cleaned.normalize('NFKC').replaceAll(' ', '');
  // A soft hyphen that is drawn with a width is the hyphen of a broken word; the reader of lines joins it.
  if (cleaned === '\u00ad') return '-';
  if (joiner.test(cleaned) && !joiningScript.test(cleaned) && cleaned.length > 1) cleaned = cleaned.replace(joiner, '');
  cleaned = cleaned.replace(invisible, '');
  return cleaned === '' ? (bulletGlyphs.bareCodes.get(text) ?? nothing) : cleaned;
}

/**
 * Ghostscript writes the letters of a ligature with their bytes swapped: "fi" becomes U+6600 U+6900. No glyph stands for
 * two Han characters, so several characters of that form are taken back.
 */
const swappedBytes = /^[\u2000\u2100\u2200\u2300\u2700\u2d00\u4100-\u7a00]{2,}$/u;
function withBytesSwapped(text: string): string {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  return codes.length > 1 && codes.every((code) => (code & 0xff) === 0)
    ? String.fromCharCode(...codes.map((code) => code >> 8))
    : text;
}

/** Symbol fonts keep their letters at U+F000 + code; a few of their signs are bullets, the rest are icons. */
function privateUseText(text: string, fontName: string): GlyphText {
  const bullet = bulletGlyphs.privateUse.get(text);
  if (bullet !== undefined) return bullet;
  const code = text.codePointAt(0) ?? 0;
  const isShiftedLetter = text.length === 1 && code >= 0xf021 && code <= 0xf07e;
  if (isShiftedLetter && !/symbol|wing|web|awesome|icon|dings|brands|material/i.test(fontName) && fontName !== '') {
    return String.fromCharCode(code - 0xf000);
  }
  return picture;
}

const meant = /^(?:\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\s)*$/u;

/** A glyph with a width but without a letter: its font tells a code that stands for nothing. */
export function isUnmapped({ text, x0, y0, x1, y1, style }: Glyph): boolean {
  return !meant.test(text) && Math.hypot(x1 - x0, y1 - y0) > style.size * 0.1;
}
