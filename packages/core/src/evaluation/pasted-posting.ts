import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { Segment } from './segments.ts';
import { pasteLimits } from './trust-limits.data.ts';

/** A posting's words as they are compared: which rows of words stand in it. */
interface PostingWords {
  readonly size: number;
  readonly runs: ReadonlySet<string>;
  /** All words with a space around each, to look up a short line. */
  readonly row: string;
}

const spaced = (keys: readonly string[]) => ` ${keys.join(' ')} `;
const keysOf = (segment: Segment) => segment.tokens.map((token) => token.key);
const runAt = (keys: readonly string[], at: number) => keys.slice(at, at + pasteLimits.run).join(' ');

function postingWords(posting: string): PostingWords {
  const keys = tokenise(posting, skillVocabulary().isKnown).map((token) => token.key);
  const runs = keys.slice(0, Math.max(0, keys.length - pasteLimits.run + 1)).map((_, at) => runAt(keys, at));
  return { size: keys.length, runs: new Set(runs), row: spaced(keys) };
}

/** One posting judges many CVs; its words are looked up once. */
let last: { readonly posting: string; readonly words: PostingWords } | undefined;

function wordsOf(posting: string): PostingWords {
  if (last?.posting !== posting) last = { posting, words: postingWords(posting) };
  return last.words;
}

/** How many of the words stand in rows that the posting has too. */
function copiedWords(keys: readonly string[], { runs }: PostingWords): number {
  const copied = new Set<number>();
  for (let at = 0; at + pasteLimits.run <= keys.length; at += 1) {
    if (!runs.has(runAt(keys, at))) continue;
    for (let word = at; word < at + pasteLimits.run; word += 1) copied.add(word);
  }
  return copied.size;
}

/**
 * Indexes of the segments that are the posting's own text: those whose words stand there in the same rows, when there
 * are too many of them to be chance or a line that mirrors it; then every short line between and beside them that stands
 * in the posting as well ("Registered Nurse", the name of the hospital).
 */
export function findPastedPosting(segments: readonly Segment[], posting: string): ReadonlySet<number> {
  const words = wordsOf(posting);
  const copies = segments.map((segment) => {
    const keys = keysOf(segment);
    const count = copiedWords(keys, words);
    const whole = keys.length > 0 && words.row.includes(spaced(keys));
    return { index: segment.index, count, whole, copied: count >= pasteLimits.share * Math.max(1, keys.length) };
  });
  const total = copies.reduce((sum, { count, copied }) => sum + (copied ? count : 0), 0);
  const enough = Math.min(pasteLimits.words, Math.max(pasteLimits.run, words.size * pasteLimits.shareOfPosting));
  if (total < enough) return new Set();
  let from = copies.findIndex(({ copied }) => copied);
  let to = copies.findLastIndex(({ copied }) => copied);
  while (copies[from - 1]?.whole) from -= 1;
  while (copies[to + 1]?.whole) to += 1;
  return new Set(copies.slice(from, to + 1).flatMap(({ index, copied, whole }) => (copied || whole ? [index] : [])));
}
