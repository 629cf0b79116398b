import { isRightToLeft } from './script.ts';

const mirrored = new Map([
  ['(', ')'],
  [')', '('],
  ['[', ']'],
  [']', '['],
  ['{', '}'],
  ['}', '{'],
  ['<', '>'],
  ['>', '<'],
  ['«', '»'],
  ['»', '«'],
]);

const leftToRight = /[\p{L}\p{N}%$€£@#&+]/u;
/** Signs that belong to a number or address when they stand inside of one. */
const inside = /[.,:/\-_@+'’]/u;

const isLeftToRight = (text: string): boolean => leftToRight.test(text) && !isRightToLeft(text);

/**
 * The pieces of one word as they stand from left to right → its text in reading order. A word without right-to-left
 * letters is returned as it is; in others, numbers and Latin parts keep their own direction.
 */
export function visualToLogical(pieces: readonly string[]): string {
  if (!pieces.some(isRightToLeft)) return pieces.join('');
  const reversed = pieces.toReversed();
  const out: string[] = [];
  for (let i = 0; i < reversed.length; ) {
    const end = endOfLeftToRight(reversed, i);
    if (end > i) {
      out.push(...reversed.slice(i, end).toReversed());
      i = end;
      continue;
    }
    const piece = reversed[i] ?? '';
    out.push(mirrored.get(piece) ?? piece);
    i++;
  }
  return out.join('');
}

/** End of the number or Latin part that begins here; `from` itself when none does. */
function endOfLeftToRight(pieces: readonly string[], from: number): number {
  let end = from;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    if (isLeftToRight(piece)) end = i + 1;
    else if (i === from || !inside.test(piece)) break;
  }
  return end;
}
