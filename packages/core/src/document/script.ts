/** Scripts whose words are not parted by spaces. */
const unspaced =
  /[\u1100-\u11ff\u2e80-\u303f\u3040-\u30ff\u3100-\u312f\u3130-\u318f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;
/** Letters and signs, but not digits: those run from left to right in these scripts too. */
const rightToLeft = /(?!\p{Nd})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const arabic = /(?!\p{Nd})[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u;
const mark = /^\p{M}+$/u;

/** Han, kana, full-width forms and their punctuation. Hangul syllables are left out: Korean has spaces. */
export const isUnspaced = (text: string): boolean => text > '\u10ff' && unspaced.test(text);
export const isRightToLeft = (text: string): boolean => text > '\u058f' && rightToLeft.test(text);
/** Arabic, Persian, Urdu: numbers behave otherwise in them than in Hebrew. */
export const isArabic = (text: string): boolean => text > '\u05ff' && arabic.test(text);
/** Combining marks only: they belong to the letter before them. */
export const isMark = (text: string): boolean => text > '\u02ff' && mark.test(text);
