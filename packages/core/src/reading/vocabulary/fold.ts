/** Nothing to fold beyond case; most words of most CVs. */
const plain = /^[\x20-\x5f\x61-\x7e]*$/;

/** The rules ask about the same few words of a CV dozens of times, and folding is a tenth of reading it. */
const folded = new Map<string, string>();
const mostFolded = 4096;

/** Lower case without accents; straight apostrophes. Words stay words, so lists can be written either way. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  const known = folded.get(lower);
  if (known !== undefined) return known;
  const result = withoutAccents(lower);
  if (folded.size >= mostFolded) folded.clear();
  folded.set(lower, result);
  return result;
};

const withoutAccents = (lower: string): string =>
  lower
    .normalize('NFKD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[łøæßı]/g, (letter) => ({ ł: 'l', ø: 'o', æ: 'ae', ß: 'ss', ı: 'i' })[letter] ?? letter);

/** Words of a folded text, without the points and commas around them. */
export const foldedWords = (text: string): string[] =>
  fold(text)
    .split(/[\s,;:()[\]|/"“”«»„•·]+/u)
    .map((word) => word.replace(/^[.'-]+|[.'!?]+$/g, ''))
    .filter((word) => word !== '');
