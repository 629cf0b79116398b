import { PhraseTrie } from './phrase-trie.ts';
import { seniorityWords } from './seniority.data.ts';
import { type Token, tokenise } from './tokenise.ts';

const trie = new PhraseTrie<number>();
for (const [level, phrases] of Object.entries(seniorityWords)) {
  for (const phrase of phrases)
    trie.add(
      tokenise(phrase).map((token) => token.key),
      Number(level),
    );
}

/** The level a title says without a word of rank. */
export const plainLevel = 2;

/** The rank that a title's words say, 0 (learning) to 5 (director); the highest one named, `plainLevel` when none is. */
export function seniorityOf(titleTokens: readonly Token[]): number {
  const levels = trie.find(titleTokens).flatMap((hit) => hit.values);
  return levels.length === 0 ? plainLevel : Math.max(...levels);
}
