import { fold } from '../vocabulary/fold.ts';
import { headingConnectors, headingModifiers, type SectionKind, sectionHeadings } from './section-headings.data.ts';

type HeadingKind = Exclude<SectionKind, 'header'>;

/** Longer lines are sentences; the longest listed heading has fewer letters. */
const longestHeading = 64;
const mostWords = 8;

/** Case, accents, punctuation and digits do not count: "2. Compétences :" is "competences". */
const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

const kindName = (kind: string): kind is HeadingKind => kind in sectionHeadings;

const connectors = new Set(headingConnectors.flatMap(wordsOf));
const modifiers = new Set(headingModifiers.flatMap(wordsOf));

/** Spaces do not count either, so that a letter-spaced heading is found; the first kind to claim a phrase keeps it. */
const kinds = new Map<string, HeadingKind>();
for (const [kind, phrases] of Object.entries(sectionHeadings)) {
  if (!kindName(kind)) continue;
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    for (const key of [words.join(''), words.filter((word) => !connectors.has(word)).join('')]) {
      if (!kinds.has(key)) kinds.set(key, kind);
    }
  }
}

/** Arabic fonts join letters into one sign, and some files tell only one of them: "الخبرات" is read as "البرات". */
const shortened = new Map<string, HeadingKind>();
const fewestLetters = 8;
for (const [key, kind] of kinds) {
  if (!/^\p{Script=Arabic}+$/u.test(key) || key.length < fewestLetters) continue;
  for (let at = 0; at < key.length; at += 1) {
    const less = key.slice(0, at) + key.slice(at + 1);
    if (!kinds.has(less)) shortened.set(less, kind);
  }
}

const cache = new Map<string, HeadingKind | undefined>();
const cacheLimit = 4_000;

/** Which section a line with just these words would open, or undefined when they are no known heading. */
export const headingKindOf = (text: string): HeadingKind | undefined => {
  if (text.length > longestHeading || text.length < 2) return undefined;
  if (cache.has(text)) return cache.get(text);
  const kind = lookUp(text);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, kind);
  return kind;
};

const lookUp = (text: string): HeadingKind | undefined => {
  if (/[@\d]{3}|https?:|\.\w{2,4}\//.test(text)) return undefined;
  // "Work experience (11 years)", "Опыт работы — 13 лет 6 месяцев": how long it took is no part of the heading.
  const words = wordsOf(text.replace(/\s*[—–(-]\s*\d.*$/u, ''));
  if (words.length === 0) return undefined;
  const direct = kinds.get(words.join('')) ?? shortened.get(words.join(''));
  if (direct !== undefined) return direct;
  if (words.length > mostWords) return undefined;
  const content = words.filter((word) => !connectors.has(word));
  return kinds.get(content.join('')) ?? withoutModifiers(content) ?? firstPart(words, text);
};

const withoutModifiers = (words: readonly string[]): HeadingKind | undefined => {
  const bare = words.filter((word) => !modifiers.has(word));
  if (bare.length === 0 || bare.length === words.length) return undefined;
  return kinds.get(bare.join(''));
};

/** "Skills & Interests", "Education / Training": every part must be a heading; the first says what the section is. */
const firstPart = (words: readonly string[], text: string): HeadingKind | undefined => {
  const bySign = text.split(/[&/+|,،、・·]|\s[-–—]\s|(?<=\p{Script=Han})[与與和及](?=\p{Script=Han})/u).map(wordsOf);
  const byWord: string[][] = [[]];
  for (const word of words) {
    if (connectors.has(word)) byWord.push([]);
    else byWord.at(-1)?.push(word);
  }
  for (const parts of [bySign, byWord]) {
    if (parts.length < 2) continue;
    const found = parts.map((part) => kinds.get(part.join('')) ?? withoutModifiers(part));
    if (found.every((kind) => kind !== undefined)) return found.find((kind) => kind !== 'other') ?? 'other';
  }
  return undefined;
};
