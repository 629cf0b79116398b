import { union } from './matrix.ts';
import type { PlacedWord } from './placed-word.ts';
import { sameDirection } from './text-run.ts';

/**
 * 1. Labels of forms written "氏　名": two to four single Han letters, no further apart than a letter and a bit.
 * 2. Headings written "E X P E R I E N C E", with a drawn space after each letter. Assumes at least four single letters of
 * one look on one baseline; a gap clearly wider than the others (two or three spaces) parts words.
 */
const leastLetters = 4;
/** Beside other words of the line it takes more: "A-levels: A A B C". */
const leastBesideText = 6;
/** In ems: "A  B  C" as table columns stands further apart than letters of one word. */
const widestGap = 1.1;
const wordGapFactor = 1.55;

/** No initials: "J. R. R. T." stays as it is. */
const singleLetter = /^[\p{L}\p{N}&]\p{M}*$/u;

const singleHan = /^\p{Script=Han}$/u;
/** In ems; columns of a form stand further apart. */
const widestHanGap = 1.15;

export function joinLetterSpaced(words: readonly PlacedWord[]): readonly PlacedWord[] {
  return joinLetters(joinHan(words));
}

function joinHan(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const out: PlacedWord[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i + 1;
    while (end < words.length && isNextHan(words[end - 1], words[end])) end++;
    const letters = words.slice(i, end);
    const [first, ...rest] = letters;
    if (first !== undefined && rest.length > 0 && letters.length <= 4) out.push(rest.reduce(merge, first));
    else out.push(...letters);
    i = end;
  }
  return out;
}

function isNextHan(last: PlacedWord | undefined, word: PlacedWord | undefined): boolean {
  if (last === undefined || word === undefined || !singleHan.test(last.text) || !singleHan.test(word.text))
    return false;
  const em = word.style.size;
  const gap = word.start - last.end;
  return gap > 0 && gap < em * widestHanGap && Math.abs(last.base - word.base) < em * 0.1 && last.style.size === em;
}

function joinLetters(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const out: PlacedWord[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && continues(words, i, end)) end++;
    if (end - i >= (isAlone(words, i, end) ? leastLetters : leastBesideText)) {
      out.push(...joined(words.slice(i, end)));
      i = end;
    } else {
      const word = words[i];
      if (word) out.push(word);
      i++;
    }
  }
  return out;
}

/** No other words on its baseline within a few letters' width. */
function isAlone(words: readonly PlacedWord[], from: number, end: number): boolean {
  const [first, last] = [words[from], words[end - 1]];
  const [before, after] = [words[from - 1], words[end]];
  if (first === undefined || last === undefined) return false;
  const near = (a: PlacedWord, b: PlacedWord): boolean =>
    Math.abs(a.base - b.base) < a.style.size * 0.3 &&
    b.start - a.end > -a.style.size &&
    b.start - a.end < a.style.size * 3;
  return !(before !== undefined && near(before, first)) && !(after !== undefined && near(last, after));
}

function continues(words: readonly PlacedWord[], from: number, at: number): boolean {
  const word = words[at];
  if (word === undefined || !singleLetter.test(word.text)) return false;
  const last = words[at - 1];
  if (at === from || last === undefined) return true;
  const em = word.style.size;
  return (
    sameDirection(last.style, word.style) &&
    Math.abs(last.base - word.base) < em * 0.1 &&
    Math.abs(last.style.size - word.style.size) < em * 0.35 &&
    last.style.color === word.style.color &&
    word.start - last.end > 0 &&
    word.start - last.end < em * widestGap * 2.5
  );
}

function joined(letters: readonly PlacedWord[]): readonly PlacedWord[] {
  const gaps = letters.slice(1).map((word, i) => word.start - (letters[i]?.end ?? 0));
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const em = letters[0]?.style.size ?? 1;
  const letterCount = letters.filter(({ text }) => /\p{L}/u.test(text)).length;
  const even = gaps.filter((gap) => gap < middle * wordGapFactor && gap > middle * 0.5).length;
  if (middle > em * widestGap || letterCount < leastLetters || even < gaps.length * 0.6) return letters;
  const words: PlacedWord[] = [];
  let word: PlacedWord | null = null;
  for (const [i, letter] of letters.entries()) {
    if (word !== null && (gaps[i - 1] ?? 0) <= middle * wordGapFactor) word = merge(word, letter);
    else {
      if (word !== null) words.push(word);
      word = letter;
    }
  }
  if (word !== null) words.push(word);
  return words;
}

function merge(a: PlacedWord, b: PlacedWord): PlacedWord {
  return {
    ...a,
    text: a.text + b.text,
    box: union(a.box, b.box),
    bold: a.bold && b.bold,
    last: Math.max(a.last, b.last),
    end: b.end,
  };
}
