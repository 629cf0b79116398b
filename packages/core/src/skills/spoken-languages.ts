import { type PhraseHit, PhraseTrie } from './phrase-trie.ts';
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

/** "English and German fluent": the level behind the last name of a row is that of the names before it. */
function sharedLevel(
  names: readonly PhraseHit<string>[],
  said: readonly PhraseHit<number>[],
  index: number,
): PhraseHit<number> | undefined {
  const here = names[index];
  const next = names[index + 1];
  if (!here || !next || next.from - here.to !== 1) return undefined;
  return said.find((level) => level.from === next.to);
}

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
    const isBeside = before !== undefined && hit.from === before.to && gap <= 1;
    // "Norwegian (native), German": the level right behind another name is that one's.
    const isOthers = before !== undefined && !isBeside && before.from === found[index - 1]?.to;
    const level = isBeside ? before : (after ?? (isOthers ? undefined : before));
    const shared = level ?? sharedLevel(found, said, index);
    if (!shared) return [{ code, from: hit.from, to: hit.to }];
    return [
      {
        code,
        level: shared.values[0] ?? 4,
        from: Math.min(hit.from, shared.from),
        to: Math.max(hit.to, shared.to),
      },
    ];
  });
}
