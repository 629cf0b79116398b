import { decodeStrictly } from './universal-globals.ts';

/**
 * Encodings that CVs were written in before UTF-8, each with the letters that its texts are made of besides ASCII.
 * The text is decoded with each; the decoding whose words look like words wins, the earlier one on a tie.
 */
const candidates: readonly { readonly encoding: string; readonly letters: RegExp }[] = [
  { encoding: 'windows-1252', letters: /^[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ'’-]+$/ }, // western Europe
  {
    encoding: 'windows-1250',
    letters: /^[A-Za-zÁÂĂÄĄÇĆČĎĐÉĘËĚÍÎĹŁĽŃŇÓÔŐÖŔŘŚŠŞŤŢŮÚŰÜÝŹŻŽßáâăäąçćčďđéęëěíîĺłľńňóôőöŕřśšşťţůúűüýźżž'’-]+$/,
  }, // central Europe
  { encoding: 'windows-1251', letters: /^[А-Яа-яЁёІіЇїЄєҐґЎў’'-]+$/ }, // Cyrillic on Windows
  { encoding: 'koi8-r', letters: /^[А-Яа-яЁё'-]+$/ }, // Cyrillic on Unix
  { encoding: 'windows-1253', letters: /^[Α-Ωα-ωΆΈΉΊΌΎΏάέήίόύώϊϋΐΰς'’-]+$/ }, // Greek
  { encoding: 'windows-1254', letters: /^[A-Za-zÇçĞğİıÖöŞşÜüÂâÎîÛû'’-]+$/ }, // Turkish
  { encoding: 'windows-1255', letters: /^[\u05b0-\u05f4'"׳״-]+$/ }, // Hebrew
  { encoding: 'windows-1256', letters: /^[\u0621-\u065f\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba-\u06d2،؛؟]+$/ }, // Arabic
  { encoding: 'shift_jis', letters: /^[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef々〆ー]+$/ }, // Japanese on Windows
  { encoding: 'euc-jp', letters: /^[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef々〆ー]+$/ }, // Japanese on Unix
  { encoding: 'gb18030', letters: /^[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]+$/ }, // simplified Chinese
  { encoding: 'big5', letters: /^[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]+$/ }, // traditional Chinese
  { encoding: 'euc-kr', letters: /^[\uac00-\ud7a3\u3000-\u303f\uff00-\uffef·]+$/ }, // Korean
];

const wordsOf = /[^\s!-&(-,./:-@[-`{-~]+/g;
const latinEncodings = /125[024]$/;
/** Kana are in every Japanese text, and Hangul hardly looks like anything else: both outweigh bare Han. */
const tellingLetters = /[\u3040-\u30ff\uac00-\ud7a3]/g;
const beyondAscii = /\P{ASCII}/u;
const sampleBytes = 65_536;

export function likeliestLegacyText(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes);
  let best: { readonly encoding: string; readonly score: number } | null = null;
  for (const { encoding, letters } of candidates) {
    const text = attempt(sample, encoding);
    if (text === null) continue;
    const score = scoreOf(text, letters, latinEncodings.test(encoding));
    if (best === null || score > best.score + 1e-9) best = { encoding, score };
  }
  return best === null || best.score < 0 ? null : attempt(bytes, best.encoding);
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

/** Share of words with letters beyond ASCII that look like words of that encoding's languages, from -1 to about 1.3. */
function scoreOf(text: string, letters: RegExp, latin: boolean): number {
  let seen = 0;
  let sum = 0;
  for (const [word] of text.matchAll(wordsOf)) {
    if (!beyondAscii.test(word)) continue;
    seen++;
    sum += wordScore(word, letters, latin);
  }
  if (seen === 0) return 0;
  const telling = (text.match(tellingLetters)?.length ?? 0) / text.length;
  return sum / seen + Math.min(0.3, telling);
}

function wordScore(word: string, letters: RegExp, latin: boolean): number {
  if (!letters.test(word)) return /^[\u2013-\u201e\u2022\u20ac\u00a7\u00b0\u00a0•–—]+$/.test(word) ? 0.5 : -1;
  // Latin words carry few accents; a word made of accents is Cyrillic or Greek read wrongly.
  const accents = word.match(/\P{ASCII}/gu)?.length ?? 0;
  if (latin && accents > Math.max(1, word.length * 0.5)) return -1;
  // A capital behind a small letter is rare in any script that has both.
  return /\p{Ll}\p{Lu}/u.test(word) ? -0.5 : 1;
}
