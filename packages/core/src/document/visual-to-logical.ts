import { isRightToLeft } from './script.ts';

/**
 * How the text around a word runs: `ltr` has no right-to-left letters at all, `mixed` has some in a text that runs from
 * left to right, the others run from right to left.
 */
export type TextDirection = 'ltr' | 'mixed' | 'hebrew' | 'arabic';

const mirrored = new Map(
  ['()', '[]', '{}', '<>', '«»'].flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]),
);

const latin = /\p{L}/u;
const digit = /\p{N}/u;
const hasText = /[\p{L}\p{N}]/u;
/** Signs of amounts keep with their number. */
const amount = /[%$€£¥₪°‰]/u;

const isLatin = (text: string): boolean => latin.test(text) && !isRightToLeft(text);
const isDigit = (text: string): boolean => digit.test(text);

/** Signs that stand alone, as they are written when the text around them runs from right to left. */
export const mirroredSigns = (text: string): string =>
  Array.from(text, (sign) => mirrored.get(sign) ?? sign)
    .toReversed()
    .join('');

/**
 * The pieces of one word as they stand from left to right → its text in reading order: the bidirectional algorithm
 * (UAX 9) backwards, as far as it concerns one word.
 */
export function visualToLogical(pieces: readonly string[], direction: TextDirection): string {
  if (direction === 'ltr') return pieces.join('');
  // Whether signs that stand alone are to be mirrored is known only when their neighbours are.
  if (!pieces.some((piece) => hasText.test(piece))) return pieces.join('');
  if (direction !== 'mixed') return backwards(pieces, direction);
  // In a text that runs from left to right, signs at the ends of a word stay where they stand.
  const first = pieces.findIndex(isRightToLeft);
  if (first === -1) return pieces.join('');
  const last = pieces.findLastIndex(isRightToLeft);
  const middle = backwards(pieces.slice(first, last + 1), 'hebrew');
  return pieces.slice(0, first).join('') + middle + pieces.slice(last + 1).join('');
}

function backwards(pieces: readonly string[], direction: 'hebrew' | 'arabic'): string {
  // A telephone number whose plus stands on its left was set from left to right on purpose.
  if (/^\(?\+\p{N}/u.test(pieces.join('')) && !pieces.some(isRightToLeft)) return pieces.join('');
  const reversed = pieces.toReversed();
  const out: string[] = [];
  for (let i = 0; i < reversed.length; ) {
    const end = endOfLeftToRight(reversed, i, direction);
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
function endOfLeftToRight(pieces: readonly string[], from: number, direction: 'hebrew' | 'arabic'): number {
  const ofNumber = (at: number): boolean =>
    amount.test(pieces[at] ?? '') && isDigit((pieces[at - 1] ?? '') + (pieces[at + 1] ?? ''));
  let end = from;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    if (isLatin(piece) || isDigit(piece) || ofNumber(i)) end = i + 1;
    else if (end === from || isRightToLeft(piece) || !joins(pieces, i, direction)) break;
  }
  return end;
}

/** A sign between Latin letters belongs to them; between digits only some do, and in Arabic fewer than in Hebrew. */
function joins(pieces: readonly string[], at: number, direction: 'hebrew' | 'arabic'): boolean {
  const before = pieces[at - 1] ?? '';
  const after = pieces[at + 1] ?? '';
  if (isLatin(before)) return isLatin(after) || isDigit(after) || isNeutral(after);
  if (!isDigit(before)) return isNeutral(before) && isLatin(after);
  if (isLatin(after)) return true;
  return isDigit(after) && (direction === 'hebrew' ? /[.,:/+-]/ : /[.,:/]/).test(pieces[at] ?? '');
}

const isNeutral = (text: string): boolean => text !== '' && !isLatin(text) && !isDigit(text) && !isRightToLeft(text);
