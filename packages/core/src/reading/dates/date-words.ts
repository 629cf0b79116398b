import { type DateToken, dateTokens } from './date-tokens.ts';
import {
  eras,
  monthNames,
  openSinceWords,
  presentWords,
  rangeWords,
  seasonWords,
  sinceWords,
  untilWords,
} from './date-words.data.ts';
import { foldWord } from './fold-word.ts';

const months = new Map<string, number>();
for (const names of Object.values(monthNames)) {
  names.forEach((forms, index) => {
    for (const form of forms.split(' '))
      if (form !== '' && !months.has(foldWord(form))) months.set(foldWord(form), index + 1);
  });
}

const seasons = new Set(seasonWords.map(foldWord));

export const monthOf = (token: DateToken | undefined): number | undefined =>
  token?.kind === 'word' ? months.get(token.text) : undefined;

export const isSeason = (token: DateToken | undefined): boolean => token?.kind === 'word' && seasons.has(token.text);

/** Phrases as token texts, by their first token, longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const phrasesOf = (phrases: readonly string[]): Phrases => {
  const table = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const texts = dateTokens(phrase).map((token) => token.text);
    const first = texts[0];
    if (first === undefined) continue;
    const list = table.get(first) ?? [];
    list.push(texts);
    list.sort((a, b) => b.length - a.length);
    table.set(first, list);
  }
  return table;
};

/** How many tokens from `index` on form one of the phrases; 0 when none. Points between words do not count. */
const matchPhrase = (phrases: Phrases, tokens: readonly DateToken[], index: number): number => {
  const first = tokens[index];
  if (first === undefined) return 0;
  for (const phrase of phrases.get(first.text) ?? []) {
    let at = index;
    let matched = 0;
    while (matched < phrase.length && tokens[at]?.text === phrase[matched]) {
      matched += 1;
      at += 1;
      while (matched < phrase.length && tokens[at]?.text === '.') at += 1;
    }
    if (matched === phrase.length) return at - index;
  }
  return 0;
};

const present = phrasesOf(presentWords);
const range = phrasesOf(rangeWords);
const since = phrasesOf(sinceWords);
const until = phrasesOf(untilWords);
const openSince = new Set(openSinceWords.map(foldWord));

export const presentAt = (tokens: readonly DateToken[], index: number): number => matchPhrase(present, tokens, index);
export const rangeWordAt = (tokens: readonly DateToken[], index: number): number => matchPhrase(range, tokens, index);
export const sinceAt = (tokens: readonly DateToken[], index: number): number => matchPhrase(since, tokens, index);
export const untilAt = (tokens: readonly DateToken[], index: number): number => matchPhrase(until, tokens, index);
export const isOpenSince = (token: DateToken | undefined): boolean => token !== undefined && openSince.has(token.text);

/** The era whose two characters stand at `index`. */
export const eraAt = (tokens: readonly DateToken[], index: number): number | undefined =>
  eras[`${tokens[index]?.text ?? ''}${tokens[index + 1]?.text ?? ''}`];
