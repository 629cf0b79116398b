/** Keys seen before; the same words come back in every CV. Emptied when full so that memory stays flat. */
const known = new Map<string, string>();
const knownLimit = 60_000;

const foldings: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  // Arabic spellings that writers use interchangeably; the hamza is already gone as a combining mark.
  [/ة/g, 'ه'],
  [/ى/g, 'ي'],
  [/ـ/g, ''],
];

function foldAccents(word: string): string {
  let folded = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  for (const [from, to] of foldings) folded = folded.replace(from, to);
  return folded;
}

/** English plurals; applied to both sides of every comparison, so a wrong cut ("kubernete") does no harm. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The folded form by which words are compared: lower case, without accents, without an English plural. */
export function wordKey(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const isAscii = /^[\x20-\x7e]*$/.test(word);
  const key = singular(isAscii ? word.toLowerCase() : foldAccents(word));
  if (known.size >= knownLimit) known.clear();
  known.set(word, key);
  return key;
}
