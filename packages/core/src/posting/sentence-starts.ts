import { abbreviations, doubtfulAbbreviations } from './abbreviations.data.ts';
import { leadingWords, strongOpeners } from './line-openers.data.ts';
import type { Piece } from './split-clauses.ts';

/** A mark that may end a sentence, closing marks behind it, and the space before the next one. */
const end = /[.!?…]["'”’»)\]]*\s+|[。；！？]\s*/gu;
/** "… skills.Must have": the space was lost. */
const lostSpace = /(?<=\p{Ll}{3}[.!?;])(?=\p{Lu}\p{Ll})/gu;
/** "1. …; 2. …": the number of an item ends nothing. */
const listNumber = /(?:^|[:：;；。\n])\s*\d{1,2}$/u;
/** A word this long before the full stop is none of the short forms that no table knows. */
const wholeWord = 4;

/** "Mrs J. Holt", "by J. Holt", "z. B.": a letter behind a name or a small word; "Class B licence of type C. Must" is none. */
function isInitial(before: string): boolean {
  const previous = /(\S+)\s+$/u.exec(before)?.[1] ?? '';
  return previous === '' || !/^\p{Ll}{4,}$/u.test(previous) || leadingWords.has(previous);
}

/** Whether the full stop at `at` ends a sentence that is followed by the words at `next`. */
function endsSentence(text: string, at: number, next: number): boolean {
  const before = /[\p{L}\p{M}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0].toLowerCase() ?? '';
  const following = /^["'“«(]*([\p{L}’'-]+|\S)/u.exec(text.slice(next, next + 40))?.[1] ?? '';
  if (listNumber.test(text.slice(Math.max(0, at - 6), at))) return false;
  const opens = strongOpeners.has(following);
  if (abbreviations.has(before)) return false;
  if (doubtfulAbbreviations.has(before)) return opens;
  if (/^\p{L}$/u.test(before)) return opens || !isInitial(text.slice(Math.max(0, at - 24), at - 1));
  if (/^[\p{Lu}\p{N}\p{Lo}"'“«([•*–-]/u.test(following) || following === '') return true;
  return (before.length >= wholeWord || /\d{2}$/.test(before)) && /^\p{Ll}/u.test(following);
}

/** Places in a piece of the text where a sentence begins, the first one left out. */
export function sentenceStarts(text: string, piece: Piece): number[] {
  const starts: number[] = [];
  const own = text.slice(piece.start, piece.end);
  for (const match of own.matchAll(end)) {
    const at = piece.start + match.index;
    const next = at + match[0].length;
    if (next >= piece.end) continue;
    if (match[0].startsWith('.') && !endsSentence(text, at, next)) continue;
    starts.push(next);
  }
  for (const match of own.matchAll(lostSpace)) starts.push(piece.start + match.index);
  return starts;
}
