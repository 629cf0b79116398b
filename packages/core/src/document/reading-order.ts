import { isRightToLeft } from './script.ts';

/** What the order of words needs to know of one. */
interface OrderedText {
  readonly text: string;
}

const hasDigit = /\p{N}/u;
const hasLetter = /\p{L}/u;
const year = /(?:19|20)\d\d/;
const dash = /^[-–—~]$/u;

const isLatin = (text: string): boolean => hasLetter.test(text) && !isRightToLeft(text);
const isNumber = (text: string): boolean => hasDigit.test(text) && !hasLetter.test(text);

export interface Stretch<W> {
  readonly words: readonly W[];
  /** Runs from left to right inside a line that runs the other way. */
  readonly leftToRight: boolean;
}

/**
 * The words of one right-to-left line, given from left to right as they stand, in reading order: from the right, but
 * Latin words with the numbers behind them keep their own direction, as do telephone numbers and spans of years that
 * were typed from left to right. (The bidirectional algorithm, UAX 9, cannot be undone for certain: "iPhone 12" and
 * "12 iPhone" look alike in such a line; the first is likelier.)
 */
export function rightToLeftStretches<W extends OrderedText>(line: readonly W[]): readonly Stretch<W>[] {
  const ordered: Stretch<W>[] = [];
  for (let right = line.length - 1; right >= 0; ) {
    const left = startOfStretch(line, right);
    const words = line.slice(left, right + 1);
    ordered.push({ words, leftToRight: left < right || isLatin(line[right]?.text ?? '') });
    right = left - 1;
  }
  return ordered;
}

/** Leftmost word of the stretch that ends at `right` and runs from left to right. */
function startOfStretch(line: readonly OrderedText[], right: number): number {
  const text = (at: number): string => line[at]?.text ?? '';
  if (isNumber(text(right)) && !isLatin(text(right - 1))) {
    let start = right;
    while (isNumber(text(start - 1))) start--;
    if (isTypedTelephone(line.slice(start, right + 1))) return start;
    return isSpanOfYears(text(right - 2), text(right - 1), text(right)) ? right - 2 : right;
  }
  if (!isLatin(text(right)) && !isNumber(text(right))) return right;
  let start = right;
  for (let at = right; at >= 0 && !isRightToLeft(text(at)); at--) if (isLatin(text(at))) start = at;
  return start;
}

/** Numbers of which the leftmost begins as telephone numbers do: a plus, or a zero unless the rightmost has one too. */
function isTypedTelephone(words: readonly OrderedText[]): boolean {
  const [first = '', last = ''] = [words[0]?.text, words.at(-1)?.text];
  if (words.length < 2) return false;
  return /^\(?\+\d/.test(first) || (/^\(?0\d/.test(first) && !/^\(?[+0]/.test(last));
}

/** "2019 – 2024" with the earlier year on the left. */
function isSpanOfYears(first: string, sign: string, second: string): boolean {
  const [from, to] = [year.exec(first)?.[0], year.exec(second)?.[0]];
  return dash.test(sign) && from !== undefined && to !== undefined && Number(from) < Number(to);
}

/** Share of right-to-left words from which a page or line runs that way: CVs in Hebrew are full of Latin names. */
const rightToLeftShare = 0.3;

export function runsRightToLeft(words: readonly OrderedText[]): boolean {
  const lettered = words.filter(({ text }) => hasLetter.test(text));
  const rightToLeft = lettered.filter(({ text }) => isRightToLeft(text)).length;
  return rightToLeft > 0 && rightToLeft >= lettered.length * rightToLeftShare;
}
