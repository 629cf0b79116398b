import {
  type LanguageLetters,
  type SingleByteEncoding,
  singleByteEncodings,
  type WideEncoding,
  wideEncodings,
} from './encodings.data.ts';
import { decodeStrictly } from './universal-globals.ts';

/**
 * Guesses the encoding of a text from before Unicode: what are the odds that a language's text in that encoding has
 * these bytes? Each letter beyond ASCII has a share in its language; the encoding whose bytes are likeliest, byte for
 * byte, wins. Odds are against chance: 0 is as likely as bytes drawn blindly.
 */
export function likeliestEncoding(bytes: Uint8Array): string | null {
  let best = { encoding: '', odds: worstAccepted };
  const consider = (encoding: string, odds: number): void => {
    if (odds > best.odds + 1e-9) best = { encoding, odds };
  };
  for (const candidate of singleByteEncodings) {
    const text = attempt(bytes, candidate.encoding);
    if (text !== null) consider(candidate.encoding, singleByteOdds(text, candidate));
  }
  for (const candidate of wideEncodings) {
    const text = attempt(bytes, candidate.encoding);
    if (text !== null) consider(candidate.encoding, wideOdds(text, candidate));
  }
  return best.encoding === '' ? null : best.encoding;
}

/** Below this, bytes are no text of any language. */
const worstAccepted = -2;
/** High bytes: those that ASCII leaves. */
const highBytes = 128;

/** Shares of what is no letter of the language. */
const shares = {
  /** Dashes, quotes, bullets, currency: every language has them. */
  sign: 0.02,
  /** Other letters of the same kind: names, borrowed words. */
  strangeLetter: 0.0005,
  /** Box drawings, mathematics, control characters. */
  rubbish: 0.000_005,
} as const;

const signs =
  /[\u2010-\u201f\u2022\u2026\u2039\u203a\u20ac\u2116\u2122\u00a0\u00a3\u00a7\u00a9\u00ab\u00ae\u00b0\u00b4\u00b7\u00bb\u00bf\u00a1\u25cf\u25aa\u25a0]/u;
const letter = /\p{L}|\p{M}/u;
const asciiLetter = /[A-Za-z]/;

const sharesOf = new Map<LanguageLetters, ReadonlyMap<string, number>>();

/** Shares fall by rank as they do in any language: the first third of the alphabet makes up most of a text. */
function letterShares(language: LanguageLetters): ReadonlyMap<string, number> {
  const known = sharesOf.get(language);
  if (known) return known;
  const letters = Array.from(language.letters);
  const weights = letters.map((_, rank) => Math.exp((-3.4 * rank) / letters.length));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const made = new Map(letters.map((one, rank) => [one, (weights[rank] ?? 0) / sum]));
  sharesOf.set(language, made);
  return made;
}

/** The best of the encoding's languages. */
function singleByteOdds(text: string, { languages }: SingleByteEncoding): number {
  return Math.max(...languages.map((language) => languageOdds(text, language)));
}

function languageOdds(text: string, language: LanguageLetters): number {
  const known = letterShares(language);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (sign < '\u0080') continue;
    count++;
    const around = { before: text[i - 1] ?? ' ', after: text[i + 1] ?? ' ' };
    const share = letter.test(sign)
      ? letterShare(sign, known) * fit(sign, around, language.script)
      : signs.test(sign) && !isInside(sign, around)
        ? shares.sign
        : shares.rubbish;
    sum += Math.log(share * highBytes);
  }
  return count === 0 ? 0 : sum / count;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

const letterShare = (sign: string, known: ReadonlyMap<string, number>): number =>
  known.get(sign) ?? known.get(sign.toLowerCase()) ?? shares.strangeLetter;

/** A mark within a word is a letter read wrongly; apostrophes and the Catalan dot stand there. */
const isInside = (sign: string, { before, after }: Around): boolean =>
  !/[\u2019\u2018\u00b7\u2010-\u2014]/.test(sign) && letter.test(before) && letter.test(after);

/** How well a letter fits to its neighbours, as a factor. */
function fit(sign: string, { before, after }: Around, script: LanguageLetters['script']): number {
  const isCapital = sign !== sign.toLowerCase();
  const afterSmall = /\p{Ll}/u.test(before);
  let factor = isCapital ? (afterSmall ? 0.01 : 0.2) : 1;
  const touchesAscii = asciiLetter.test(before) || asciiLetter.test(after);
  if (script === 'own') {
    if (touchesAscii) factor *= 0.02;
    return factor;
  }
  if (!touchesAscii) factor *= 0.15;
  else if (before > '\u007f' && letter.test(before)) factor *= 0.3;
  return factor;
}

function wideOdds(text: string, { common, commonLetters, usual, usualLetters }: WideEncoding): number {
  let sum = 0;
  let bytes = 0;
  for (const sign of text) {
    if (sign < '\u0080') continue;
    // Half-width forms are the only letters of one byte.
    const width = sign >= '\uff61' && sign <= '\uff9f' ? 1 : sign > '\uffff' ? 4 : 2;
    const share = common.test(sign)
      ? 1 / commonLetters
      : usual.test(sign)
        ? 1 / usualLetters
        : signs.test(sign)
          ? 1 / 1_000
          : 1 / 1_000_000;
    sum += Math.log(share * highBytes ** width);
    bytes += width;
  }
  return bytes === 0 ? 0 : sum / bytes;
}

/** A sample may end inside a character, so up to three bytes may go. */
function attempt(bytes: Uint8Array, encoding: string): string | null {
  for (let cut = 0; cut < 4; cut++) {
    try {
      return decodeStrictly(bytes.subarray(0, bytes.length - cut), encoding);
    } catch {
      // Try again with one byte less.
    }
  }
  return null;
}
