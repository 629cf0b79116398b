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

/** Words that put a leading title a step lower: "assistant manager", "deputy head". */
const deputies = new Set([
  'assistant',
  'deputy',
  'associate',
  'vice',
  'stellvertretender',
  'stellvertretende',
  'adjoint',
  'acting',
]);
const leading = 4;
const belowLeading = 3;

/** The rank that a title's words say, 0 (learning) to 5 (director); the highest one named, `plainLevel` when none is. */
export function seniorityOf(titleTokens: readonly Token[]): number {
  const levels = trie.find(titleTokens).flatMap((hit) => hit.values);
  const highest = levels.length === 0 ? plainLevel : Math.max(...levels);
  // A vice president is named by a phrase of its own.
  const isDeputy = titleTokens.some(({ key }, at) => deputies.has(key) && titleTokens[at + 1]?.key !== 'president');
  return highest === leading && isDeputy ? belowLeading : highest;
}
