import { occupationLines } from './occupations.data.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { type Token, tokenise } from './tokenise.ts';

/** A family of job titles, such as all the names of an accountant. */
export interface Occupation {
  readonly family: string;
  readonly field: string;
  readonly near: readonly string[];
}

export interface OccupationMention {
  readonly occupation: Occupation;
  readonly from: number;
  readonly to: number;
}

/** Words whose neutral form is remembered; emptied when full so that memory stays flat. */
const neutralLimit = 60_000;

interface Occupations {
  readonly trie: PhraseTrie<Occupation>;
  /** The key of a title's word without gender and without the front of a compound. */
  readonly neutral: (key: string) => string;
  readonly byFamily: ReadonlyMap<string, Occupation>;
}

/** Feminine endings and the masculine form that lists carry; tried only when the word itself is in no title. */
const genderEndings: readonly (readonly [from: string, to: string])[] = [
  ['innen', ''],
  ['in', ''],
  ['euse', 'eur'],
  ['trice', 'teur'],
  ['trice', 'tore'],
  ['iere', 'ier'],
  ['ienne', 'ien'],
  ['ora', 'or'],
  ['essa', 'e'],
  ['a', 'o'],
  ['a', ''],
  ['e', ''],
];

function compile(): Occupations {
  const trie = new PhraseTrie<Occupation>();
  const words = new Set<string>();
  const byFamily = new Map<string, Occupation>();
  for (const line of occupationLines.split('\n')) {
    const head = /^(.+?) @ (\S+) : (.+)$/.exec(line);
    if (!head) continue;
    const [, family = '', field = '', rest = ''] = head;
    const [titles = '', near = ''] = rest.split(' ~ ');
    const occupation = { family, field, near: near.split(';').map((name) => name.trim()) };
    byFamily.set(family, occupation);
    for (const title of titles.split('|')) {
      const keys = tokenise(title, () => true).map((token) => token.key);
      trie.add(keys, occupation);
      for (const key of keys) words.add(key);
    }
  }
  const known = new Map<string, string>();
  const neutral = (key: string): string => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= neutralLimit) known.clear();
    const found = withoutGender(key, words, (own) => trie.get([own]).length > 0);
    known.set(key, found);
    return found;
  };
  return { trie, neutral, byFamily };
}

/** Phrases that hold a title's word and are none ("juris doctor"). */
const noFamily = 'none';

let compiled: Occupations | undefined;
const occupations = (): Occupations => {
  compiled ??= compile();
  return compiled;
};

/** The end of a compound that is a title by itself has at least so many letters ("Industrie-elektroniker"). */
const compoundEnd = 7;
/** Ends of other words too ("lehrer" is none, but "arbeiter" would make a title of every worker). */
const noCompoundEnds = new Set([
  'manager',
  'partner',
  'arbeiter',
  'leiter',
  'berater',
  'trainer',
  'officer',
  'meister',
]);

/** Germanic titles are written in one word: the title at its end tells the family. */
function compoundHead(key: string, words: ReadonlySet<string>): string {
  for (let at = 3; at <= key.length - compoundEnd; at += 1) {
    const end = key.slice(at);
    if (words.has(end) && !noCompoundEnds.has(end)) return end;
  }
  return key;
}

function withoutGender(key: string, words: ReadonlySet<string>, isTitle: (key: string) => boolean): string {
  if (isTitle(key)) return key;
  for (const [from, to] of genderEndings) {
    if (!key.endsWith(from)) continue;
    const other = key.slice(0, key.length - from.length) + to;
    // A word inside a longer title stays as it is, unless it makes a title by itself.
    if (other.length > 3 && (words.has(key) ? isTitle(other) : words.has(other))) return other;
  }
  if (words.has(key)) return key;
  return key.length >= compoundEnd + 3 ? compoundHead(key, words) : key;
}

/** "Chargé(e) de recrutement", "Buchhalter/in", "Entwickler*in": the title without the marks for both genders. */
export function withoutGenderMarks(title: string): string {
  return title.replace(/(?<=\p{L})(?:\((?:e|ne|in|innen|euse|trice|a|o)\)|[/*:_·](?:e|ne|in|innen|a|o)\b)/giu, '');
}

/** Job titles named in a row of tokens; the longest title wins. One of two families gives a mention of each. */
export function findOccupations(tokens: readonly Token[]): OccupationMention[] {
  const { trie, neutral } = occupations();
  return trie
    .find(tokens, (token) => neutral(token.key))
    .flatMap((hit) =>
      hit.values
        .filter(({ family }) => family !== noFamily)
        .map((occupation) => ({ occupation, from: hit.from, to: hit.to })),
    );
}

export function findOccupation(family: string): Occupation | undefined {
  return occupations().byFamily.get(family);
}

/** How near two families are: the same 1, near 0.6, one field 0.35, else 0. */
export function occupationNearness(a: Occupation, b: Occupation): number {
  if (a.family === b.family) return 1;
  if (a.near.includes(b.family) || b.near.includes(a.family)) return 0.6;
  return a.field === b.field ? 0.35 : 0;
}
