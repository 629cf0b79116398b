import { placeOf } from '../evaluation/atoms.ts';
import type { Evidence } from '../evaluation/evaluation.ts';
import type { SentWord } from './sent-words.ts';

/** All that was sent as one run of letters, without spaces and hyphens, each letter knowing its word. */
export interface QuoteIndex {
  readonly letters: string;
  /** For each letter of `letters`, the index of its word. */
  readonly wordOf: readonly number[];
  /** Whether a space or a hyphen stood before the letter. */
  readonly opens: readonly boolean[];
  readonly words: readonly SentWord[];
}

/** Spaces, hyphens and dashes of all kinds, soft hyphens, and characters that are not seen. */
const dropped = /[\s\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u200B-\u200F\u2060\uFEFF-]/u;
const sameMarks: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

/** Resolves ligatures and wide forms (NFKC), and keeps the letters that count. */
function lettersOf(text: string): { letter: string; opens: boolean }[] {
  const letters: { letter: string; opens: boolean }[] = [];
  let opens = false;
  for (const character of text.normalize('NFKC')) {
    if (dropped.test(character)) {
      opens = true;
      continue;
    }
    for (const letter of (sameMarks[character] ?? character).split('')) {
      letters.push({ letter, opens });
      opens = false;
    }
  }
  return letters;
}

export function indexQuotes(words: readonly SentWord[]): QuoteIndex {
  let letters = '';
  const wordOf: number[] = [];
  const opens: boolean[] = [];
  for (const [index, { atom }] of words.entries()) {
    for (const [position, own] of lettersOf(atom.text).entries()) {
      letters += own.letter;
      wordOf.push(index);
      opens.push(own.opens || (position === 0 && !atom.glued));
    }
  }
  return { letters, wordOf, opens, words };
}

/** "+" and "#" belong to names of programming languages: "C" does not stand in "C++". */
const inWord = /[\p{L}\p{N}\p{M}+#]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Whether a word goes on over the seam before letter `at`: "Java" must not be found in "JavaScript". */
function cutsWord({ letters, opens }: QuoteIndex, at: number): boolean {
  const before = letters.charAt(at - 1);
  const after = letters.charAt(at);
  if (before === '' || after === '' || opens[at]) return false;
  return inWord.test(before) && inWord.test(after) && !(unspaced.test(before) || unspaced.test(after));
}

/** Marks that models put around a quote and that are no part of it. */
const around = /^[\s"'“”„«»•·*–—-]+|[\s"'“”„«».,;:…]+$/gu;

/** First and last word of the quote's first occurrence that cuts no word; undefined when it was not sent. */
function findWords(index: QuoteIndex, quote: string): readonly [first: number, last: number] | undefined {
  const wanted = lettersOf(quote.replace(around, ''))
    .map(({ letter }) => letter)
    .join('');
  if (wanted === '') return undefined;
  for (let at = index.letters.indexOf(wanted); at >= 0; at = index.letters.indexOf(wanted, at + 1)) {
    if (cutsWord(index, at) || cutsWord(index, at + wanted.length)) continue;
    const first = index.wordOf[at];
    const last = index.wordOf[at + wanted.length - 1];
    if (first !== undefined && last !== undefined) return [first, last];
  }
  return undefined;
}

/** Runs of words that stand together: on one page or in one block, with nothing left out between. */
function runsOf(words: readonly SentWord[]): SentWord[][] {
  const runs: SentWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const together =
      before !== undefined &&
      word.at === before.at + 1 &&
      word.atom.page === before.atom.page &&
      word.atom.block === before.atom.block;
    if (run && together) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The document's own characters in a block, spaces included, else the words with a space between. */
function textOf(run: readonly SentWord[], blocks: readonly string[] | undefined): string {
  const first = run[0]?.atom;
  const text = first?.block === undefined ? undefined : blocks?.[first.block];
  if (text !== undefined) return text.slice(first?.start, run.at(-1)?.atom.end);
  return run.reduce((sum, { atom }) => (sum === '' || atom.glued ? sum + atom.text : `${sum} ${atom.text}`), '');
}

/**
 * Where a model's quote stands, by whole words: one piece of evidence, or several when it goes over the end of a block
 * or page. Spaces, hyphens and ligatures may differ; nothing else may. Empty when it was not sent.
 */
export function findQuote(index: QuoteIndex, quote: string, blocks: readonly string[] | undefined): Evidence[] {
  const found = findWords(index, quote);
  if (!found) return [];
  return runsOf(index.words.slice(found[0], found[1] + 1)).flatMap((run) => {
    const place = placeOf(run.map(({ atom }) => atom));
    return place ? [{ quote: textOf(run, blocks), place }] : [];
  });
}
