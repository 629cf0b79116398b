import { fluencyWords } from './fluency.data.ts';
import { fold } from './fold.ts';
import { languageNames } from './languages.data.ts';

const tags = new Map<string, string>();
let longest = 0;
for (const [tag, names] of Object.entries(languageNames)) {
  for (const name of names) {
    const key = fold(name);
    if (!tags.has(key)) tags.set(key, tag);
    longest = Math.max(longest, key.split(' ').length);
  }
}
const fluency = new Set(fluencyWords.map(fold));
const fluencyCjk = fluencyWords.filter((word) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(word));
const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
const cjkNames = [...tags.keys()].filter((name) => cjk.test(name)).sort((a, b) => b.length - a.length);
const wordShape = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

export interface LanguageHit {
  readonly start: number;
  readonly end: number;
  /** BCP 47. */
  readonly tag: string;
}

/** Names of spoken languages in a text, in order; the longest name wins ("Brazilian Portuguese"). */
export const findLanguageNames = (text: string): LanguageHit[] => {
  const hits: LanguageHit[] = [];
  const words = [...text.matchAll(wordShape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let index = 0;
  while (index < words.length) {
    const found = longestNameAt(text, words, index);
    if (found === undefined) {
      const word = words[index];
      if (word !== undefined) hits.push(...insideWord(text, word.start, word.end));
      index += 1;
    } else {
      hits.push(found.hit);
      index += found.words;
    }
  }
  return hits;
};

interface Range {
  readonly start: number;
  readonly end: number;
}

const longestNameAt = (
  text: string,
  words: readonly Range[],
  index: number,
): { hit: LanguageHit; words: number } | undefined => {
  const first = words[index];
  for (let count = Math.min(longest, words.length - index); count > 0 && first !== undefined; count -= 1) {
    const end = words[index + count - 1]?.end ?? first.end;
    const tag = tags.get(fold(text.slice(first.start, end)));
    if (tag !== undefined) return { hit: { start: first.start, end, tag }, words: count };
  }
  return undefined;
};

/** Chinese, Japanese and Korean put no spaces: 英语流利. */
const insideWord = (text: string, start: number, end: number): LanguageHit[] => {
  const word = text.slice(start, end);
  if (!cjk.test(word)) return [];
  const name = cjkNames.find((each) => word.startsWith(each));
  if (name === undefined) return [];
  return [{ start, end: start + name.length, tag: tags.get(name) ?? 'und' }];
};

/** Does the text say how well a language is known? */
export const saysFluency = (text: string): boolean => {
  const folded = fold(text)
    .replace(/[()[\].:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (folded === '') return false;
  if (fluency.has(folded)) return true;
  if (cjk.test(text) && fluencyCjk.some((word) => text.includes(word))) return true;
  const words = folded.split(/[\s,/-]+/);
  return words.some((word, index) => fluency.has(word) || fluency.has(`${word} ${words[index + 1] ?? ''}`));
};
