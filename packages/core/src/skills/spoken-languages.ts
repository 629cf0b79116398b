import { PhraseTrie } from './phrase-trie.ts';
import { languageLevels, languageNames } from './spoken-languages.data.ts';
import { type Token, tokenise } from './tokenise.ts';

export interface LanguageMention {
  /** ISO 639-1 code, or "asl" for sign language. */
  readonly code: string;
  /** 1 = A1 … 6 = C2, 7 = mother tongue; absent when none is said near it. */
  readonly level?: number;
  /** Tokens of the name, and of the level when it stands beside it. */
  readonly from: number;
  readonly to: number;
}

const names = new PhraseTrie<string>();
const levels = new PhraseTrie<number>();
const keysOf = (phrase: string) => tokenise(phrase).map((token) => token.key);
for (const [code, words] of Object.entries(languageNames)) for (const word of words) names.add(keysOf(word), code);
for (const [level, words] of Object.entries(languageLevels))
  for (const word of words) levels.add(keysOf(word), Number(level));

/** A level belongs to the language whose name stands within this many words of it, and to the nearest one. */
const levelReach = 6;

/**
 * Languages named in a text with the level said beside each. "English (C1), German – basic" gives both levels;
 * "fluent in English and German" gives one level to both.
 */
export function findLanguages(tokens: readonly Token[]): LanguageMention[] {
  const found = names.find(tokens);
  const said = levels.find(tokens);
  return found.flatMap((hit, index) => {
    const code = hit.values[0];
    if (code === undefined) return [];
    const nextName = found[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const after = said.find((level) => level.from >= hit.to && level.from - hit.to <= 3 && level.from < nextName);
    const before = said.findLast((level) => level.to <= hit.from && hit.from - level.to <= levelReach);
    // Directly before ("fluent English") is nearer than after a comma ("English, basic German").
    const gap = before ? (tokens[hit.from]?.start ?? 0) - (tokens[before.to - 1]?.end ?? 0) : 0;
    const level = before && hit.from === before.to && gap <= 1 ? before : (after ?? before);
    if (!level) return [{ code, from: hit.from, to: hit.to }];
    return [
      {
        code,
        level: level.values[0] ?? 4,
        from: Math.min(hit.from, level.from),
        to: Math.max(hit.to, level.to),
      },
    ];
  });
}
