import { wordKey } from './word-key.ts';

/** A word of a text with its place in it; CJK characters are one token each, since they are written without spaces. */
export interface Token {
  /** Folded form for comparing: lower case, no accents, no plural (see `wordKey`). */
  readonly key: string;
  /** UTF-16 range in the text that was tokenised. */
  readonly start: number;
  readonly end: number;
}

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';

/** ".NET", "R&D", one CJK character, or a run of letters and digits with the "++" or "#" of programming languages. */
const word = new RegExp(
  `\\.net(?![\\p{L}\\p{N}])|\\p{L}&\\p{L}(?![\\p{L}\\p{N}])|[${CJK}]|[[\\p{L}\\p{N}\\p{M}]--[${CJK}]]+(?:\\+\\+|#(?!\\p{L}))?`,
  'giv',
);

const address =
  /[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@]{1,60}|(?:https?:\/\/|www\.)\S+|[a-z0-9.-]{1,190}\.(?:com|org|net|io|dev|me|eu|de|fr|es|it|uk|in)\/\S*/gi;

/** Words of addresses and links are no skills ("behance.net/ruby"), and they tell who a person is. */
function blankAddresses(text: string): string {
  if (!/[@]|:\/\/|www\.|\.\w+\//.test(text)) return text;
  return text.replace(address, (found) => ' '.repeat(found.length));
}

/** Where résumé dumps lost their line breaks: "SummaryHighly", "Experience07", "2015to". */
const seam = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{4})(?=\d)|(?<=\d)(?=\p{L}{2,})/u;
const maybeSeam = /[a-z][A-Z]|[a-z]\d|\d[A-Za-z]/;

/** One-letter words before an apostrophe are elided articles (l'analyse, d'équipe), one-letter words after it endings. */
const elided = new Set(['l', 'd', 's', 'n', 'qu', 'c', 'j', 'm', 'dell', 'nell', 'sull', 'all', 't', 're', 've', 'll']);

function isElided(text: string, start: number, end: number): boolean {
  if (end - start > 4) return false;
  const apostrophe = /['’]/;
  const beside = apostrophe.test(text.charAt(end)) || apostrophe.test(text.charAt(start - 1));
  return beside && elided.has(text.slice(start, end).toLowerCase());
}

/**
 * Splits a text into comparable words, in order. `isKnown` says whether a key is one word of the vocabulary, so that
 * "JavaScript" and "Office365" stay whole while "personAdvanced" is taken apart.
 */
export function tokenise(original: string, isKnown: (key: string) => boolean = () => false): Token[] {
  const text = blankAddresses(original);
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const found = match[0];
    const end = start + found.length;
    if (isElided(text, start, end)) continue;
    const key = wordKey(found);
    if (!maybeSeam.test(found) || isKnown(key)) {
      tokens.push({ key, start, end });
      continue;
    }
    let from = start;
    for (const part of found.split(seam)) {
      tokens.push({ key: wordKey(part), start: from, end: from + part.length });
      from += part.length;
    }
  }
  return tokens;
}
