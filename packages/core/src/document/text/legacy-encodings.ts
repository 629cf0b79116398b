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
/**
 * Letters that texts of these encodings are full of. Without them, bytes that happen to be valid in several East Asian
 * encodings cannot be told apart: kana for Japanese, the commonest letters of CVs for Chinese.
 */
const tellingLetters: Readonly<Record<string, RegExp>> = {
  shift_jis: /[\u3040-\u30ff]/g,
  'euc-jp': /[\u3040-\u30ff]/g,
  gb18030:
    /[的一是在不了有和人这中大为上个国以要时来用生到作地于出分对成会可主发年动同工能下过子产方后多定行学法经历业务职责项目技术师程管理公司教育电话邮箱姓名简月日级李王张刘陈]/g,
  big5: /[的一是在不了有和人這中大為上個國以要時來用生到作地於出分對成會可主發年動同工能下過子產方後多定行學法經歷業務職責項目技術師程管理公司教育電話郵箱姓名簡月日級李王張劉陳林]/g,
  'euc-kr': /[\uac00-\ud7a3]/g,
};
const beyondAscii = /\P{ASCII}/u;
const sampleBytes = 65_536;

export function likeliestLegacyText(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes);
  let best: { readonly encoding: string; readonly score: number } | null = null;
  for (const { encoding, letters } of candidates) {
    const text = attempt(sample, encoding);
    if (text === null) continue;
    const score = scoreOf(text, letters, latinEncodings.test(encoding)) + tellingShare(text, encoding);
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

/** Share of words with letters beyond ASCII that look like words of that encoding's languages, from -1 to 1. */
function scoreOf(text: string, letters: RegExp, latin: boolean): number {
  let seen = 0;
  let sum = 0;
  for (const [word] of text.matchAll(wordsOf)) {
    if (!beyondAscii.test(word)) continue;
    seen++;
    sum += wordScore(word, letters, latin);
  }
  return seen === 0 ? 0 : sum / seen;
}

/** Up to 0.3 for letters that tell an encoding from its neighbours. */
function tellingShare(text: string, encoding: string): number {
  const letters = tellingLetters[encoding];
  return letters === undefined ? 0 : Math.min(0.3, (text.match(letters)?.length ?? 0) / text.length);
}

function wordScore(word: string, letters: RegExp, latin: boolean): number {
  if (!letters.test(word)) return /^[\u2013-\u201e\u2022\u20ac\u00a7\u00b0\u00a0•–—]+$/.test(word) ? 0.5 : -1;
  // Latin words carry few accents; a word made of accents is Cyrillic or Greek read wrongly.
  const accents = word.match(/\P{ASCII}/gu)?.length ?? 0;
  if (latin && accents > Math.max(1, word.length * 0.5)) return -1;
  // A capital behind a small letter is rare in any script that has both.
  return /\p{Ll}\p{Lu}/u.test(word) ? -0.5 : 1;
}
