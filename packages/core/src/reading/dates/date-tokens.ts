import { foldWord } from './fold-word.ts';

export interface DateToken {
  readonly kind: 'number' | 'word' | 'sign';
  /** Folded for words, ASCII digits for numbers. */
  readonly text: string;
  /** Value of a number; -1 for others. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** A tab before it. */
  readonly afterTab: boolean;
  /** No space before it. */
  readonly tight: boolean;
}

/** Han and kana are one token a character, since dates are written without spaces (2015年3月至今). */
const shape =
  /\d+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{M}\d]/gu;
const digitForms = /[٠-٩۰-۹０-９]/g;
/** Marks that fonts and editors put for the apostrophe of '21. */
const apostrophes = /[ʼʹ′＇]/g;
const zeros = [0x0660, 0x06f0, 0xff10];
const hangulUnit = /^([년월일])(.+)$/u;

/** Arabic-Indic, Persian and full-width digits as ASCII; lengths stay the same, so offsets hold. */
export const asciiDigits = (text: string): string =>
  text.replace(apostrophes, "'").replace(digitForms, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });

export const dateTokens = (text: string): DateToken[] => {
  const tokens: DateToken[] = [];
  const plain = asciiDigits(text);
  let end = 0;
  for (const match of plain.matchAll(shape)) {
    const raw = match[0];
    const start = match.index;
    const tight = start === end && tokens.length > 0;
    const afterTab = !tight && plain.slice(end, start).includes('\t');
    end = start + raw.length;
    const first = raw.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      tokens.push({ kind: 'number', text: raw, value: Number(raw), start, end, tight, afterTab });
    } else if (/^[\p{L}\p{M}]/u.test(raw)) {
      const unit = hangulUnit.exec(raw);
      if (unit?.[1] !== undefined && unit[2] !== undefined) {
        tokens.push({ kind: 'word', text: unit[1], value: -1, start, end: start + 1, tight, afterTab });
        tokens.push({ kind: 'word', text: unit[2], value: -1, start: start + 1, end, tight: true, afterTab: false });
      } else tokens.push({ kind: 'word', text: foldWord(raw), value: -1, start, end, tight, afterTab });
    } else tokens.push({ kind: 'sign', text: raw, value: -1, start, end, tight, afterTab });
  }
  return tokens;
};
