import { findOccupations } from './occupations.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { stem } from './stem.ts';
import { type Token, tokenise } from './tokenise.ts';
import { tradeLines } from './trade-words.data.ts';

/** A word or title of a trade in a row of tokens. */
export interface TradeMention {
  readonly word: string;
  /** Share of the word that each trade gets; sums to 1, or to `titleWeight` for a title. */
  readonly trades: ReadonlyMap<string, number>;
  readonly from: number;
  readonly to: number;
}

/** A title says more about the trade than a word. */
const titleWeight = 3;

interface Tables {
  readonly trie: PhraseTrie<string>;
  readonly tradesOfFamily: ReadonlyMap<string, readonly string[]>;
}

const stemmed = (key: string) => stem(key, 'en');
const stemmedKey = (token: Token) => stemmed(token.key);

function compile(): Tables {
  const trie = new PhraseTrie<string>();
  const tradesOfFamily = new Map<string, string[]>();
  for (const line of tradeLines.trim().split('\n')) {
    const [, trade = '', families = '', words = ''] = /^(\S+) @ (.*?) : (.*)$/.exec(line) ?? [];
    for (const family of families.split(';'))
      tradesOfFamily.set(family, [...(tradesOfFamily.get(family) ?? []), trade]);
    for (const word of words.split('|')) {
      const keys = tokenise(word, () => true).map((token) => stemmed(token.key));
      if (!trie.get(keys).includes(trade)) trie.add(keys, trade);
    }
  }
  return { trie, tradesOfFamily };
}

let compiled: Tables | undefined;
const tables = (): Tables => {
  compiled ??= compile();
  return compiled;
};

const sharesByTrades = new Map<string, ReadonlyMap<string, number>>();

function shared(trades: readonly string[], weight: number): ReadonlyMap<string, number> {
  const key = `${weight} ${trades.join()}`;
  const made = sharesByTrades.get(key) ?? new Map(trades.map((trade) => [trade, weight / trades.length]));
  sharesByTrades.set(key, made);
  return made;
}

/** Words and phrases of trades in a row of tokens, titles left out. */
export function findTradePhrases(tokens: readonly Token[]): TradeMention[] {
  return tables()
    .trie.find(tokens, stemmedKey)
    .map(({ from, to, values }) => {
      const word = tokens.slice(from, to).map(stemmedKey);
      return { word: word.join(' '), trades: shared(values, 1), from, to };
    });
}

/** Words and titles that belong to trades, in order; where a title and words share tokens both are given. */
export function findTradeWords(tokens: readonly Token[], titles = findOccupations(tokens)): TradeMention[] {
  const { tradesOfFamily } = tables();
  const mentions = findTradePhrases(tokens);
  for (const { occupation, from, to } of titles) {
    const trades = tradesOfFamily.get(occupation.family) ?? [];
    if (trades.length > 0) mentions.push({ word: occupation.family, trades: shared(trades, titleWeight), from, to });
  }
  return mentions;
}

/** Trade → how much of it a text shows. A word counts by the square root of how often it stands there. */
export type TradeProfile = ReadonlyMap<string, number>;

export function tradeProfile(mentions: readonly TradeMention[]): TradeProfile {
  const words = new Map<string, { count: number; trades: ReadonlyMap<string, number> }>();
  for (const { word, trades } of mentions) words.set(word, { count: (words.get(word)?.count ?? 0) + 1, trades });
  const profile = new Map<string, number>();
  for (const { count, trades } of words.values())
    for (const [trade, share] of trades) profile.set(trade, (profile.get(trade) ?? 0) + share * Math.sqrt(count));
  return profile;
}

/** Cosine of two profiles: 1 when the same trades stand in the same proportions, 0 when none is shared. */
export function tradeLikeness(a: TradeProfile, b: TradeProfile): number {
  let dot = 0;
  for (const [trade, value] of a) dot += value * (b.get(trade) ?? 0);
  const norm = (profile: TradeProfile) => Math.sqrt([...profile.values()].reduce((sum, value) => sum + value ** 2, 0));
  const size = norm(a) * norm(b);
  return size === 0 ? 0 : dot / size;
}
