import { emptyTerms, emptyTermWeight, lightTerms, lightTermWeight } from './common-terms.data.ts';
import { conceptLines } from './concepts.data.ts';
import { stem } from './stem.ts';
import { cjkStopCharacters, stopWords } from './stop-words.data.ts';
import type { Token } from './tokenise.ts';
import { wordKey } from './word-key.ts';

/** A word that carries meaning, ready for comparing. */
export interface Term {
  /** The stem, or the concept it belongs to, or two CJK characters in a row. */
  readonly id: string;
  /** 0 to 1: how much it tells about the trade. */
  readonly weight: number;
  /** Index of its (first) token. */
  readonly at: number;
}

interface TermTables {
  readonly stops: ReadonlySet<string>;
  readonly weights: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<string, string>;
}

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
const cjkStops = new Set(cjkStopCharacters);
const tables = new Map<string, TermTables>();

function tablesOf(language: string): TermTables {
  const before = tables.get(language);
  if (before) return before;
  // English small words stand in CVs of every language; others only in their own.
  const stops = new Set([...(stopWords.en ?? []), ...(stopWords[language] ?? [])].map(wordKey));
  const weights = new Map<string, number>();
  for (const word of lightTerms) weights.set(stem(wordKey(word), language), lightTermWeight);
  for (const word of emptyTerms) weights.set(stem(wordKey(word), language), emptyTermWeight);
  const concepts = new Map<string, string>();
  for (const line of conceptLines.trim().split('\n')) {
    const [first = '', ...others] = line.split('|');
    for (const word of [first, ...others]) {
      const id = stem(wordKey(word), language);
      if (!concepts.has(id)) concepts.set(id, stem(wordKey(first), language));
    }
  }
  const made = { stops, weights, concepts };
  tables.set(language, made);
  return made;
}

/** Endings of other languages than the rubric's, tried only to find a known concept ("Rechnungen" for an invoice). */
const foreignEndings = ['en', 'er', 'es', 'os', 'as', 'n', 'e', 's', 'a', 'i', 'y', 'о', 'а', 'ы', 'и'];
/** A word shorter than this without its ending may be any word. */
const shortestForeign = 5;

function conceptOf(concepts: ReadonlyMap<string, string>, id: string, language: string): string {
  const known = concepts.get(id);
  if (known !== undefined || id.length <= shortestForeign) return known ?? id;
  for (const ending of foreignEndings) {
    if (!id.endsWith(ending) || id.length - ending.length < shortestForeign) continue;
    const found = concepts.get(stem(id.slice(0, -ending.length), language));
    if (found !== undefined) return found;
  }
  return id;
}

/** A phrase counts beside its words, which already count by themselves. */
const phraseWeight = 0.6;

/** A phrase of a trade in the tokens ("month end", "key stage"), which says more than its words by themselves. */
export interface TermPhrase {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Words of a text that carry meaning, in order, stemmed by the rules of `language`. Numbers carry none. `phrases` of
 * several words count as a term of their own beside their words.
 */
export function findTerms(tokens: readonly Token[], language: string, phrases: readonly TermPhrase[] = []): Term[] {
  const terms = findWords(tokens, language);
  for (const { word, from, to } of phrases)
    if (to - from > 1) terms.push({ id: `${word} `, weight: phraseWeight, at: from });
  return terms.sort((a, b) => a.at - b.at);
}

function findWords(tokens: readonly Token[], language: string): Term[] {
  const { stops, weights, concepts } = tablesOf(language);
  const terms: Term[] = [];
  for (const [at, token] of tokens.entries()) {
    const { key } = token;
    if (cjk.test(key)) {
      const next = tokens[at + 1];
      if (!next || next.start !== token.end || !cjk.test(next.key)) continue;
      if (cjkStops.has(key) || cjkStops.has(next.key)) continue;
      terms.push({ id: key + next.key, weight: 0.7, at });
      continue;
    }
    if (key.length < 2 || stops.has(key) || /^\d/.test(key)) continue;
    const id = stem(key, language);
    terms.push({ id: conceptOf(concepts, id, language), weight: weights.get(id) ?? 1, at });
  }
  return terms;
}
