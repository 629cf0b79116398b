import { isUnspaced } from '../script.ts';
import { union } from './matrix.ts';
import type { PlacedWord } from './placed-word.ts';

/**
 * Vertical writing that is drawn letter by letter with a level font (Chromium does so): single Han or kana letters, each
 * straight below the last by an em or a little more. Fewer than three may as well be cells of a table.
 */
const leastLetters = 3;
/** In ems. */
const step = { least: 0.8, most: 1.6, aside: 0.25 } as const;

export function joinStacked(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const out: PlacedWord[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i + 1;
    while (end < words.length && isBelow(words[end - 1], words[end])) end++;
    const stack = words.slice(i, end);
    const [first] = stack;
    if (first !== undefined && stack.length >= leastLetters) out.push(joined(stack, first));
    else out.push(...stack);
    i = end;
  }
  return out;
}

function isBelow(above: PlacedWord | undefined, word: PlacedWord | undefined): boolean {
  if (above === undefined || word === undefined || !isSingle(above) || !isSingle(word)) return false;
  const em = above.style.size;
  const down = above.base - word.base;
  return (
    down > em * step.least &&
    down < em * step.most &&
    Math.abs((above.start + above.end - word.start - word.end) / 2) < em * step.aside &&
    Math.abs(above.style.size - word.style.size) < em * 0.1
  );
}

const isSingle = ({ text, style }: PlacedWord): boolean =>
  [...text].length === 1 && isUnspaced(text) && !style.font.vertical;

function joined(stack: readonly PlacedWord[], first: PlacedWord): PlacedWord {
  return {
    ...first,
    text: stack.map(({ text }) => text).join(''),
    box: stack.reduce((box, word) => union(box, word.box), first.box),
    glued: false,
  };
}
