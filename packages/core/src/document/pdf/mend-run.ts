import { isMark, isUnspaced } from '../script.ts';
import { isLoneAccent, type Piece, type TextRun } from './text-run.ts';
import { isMiddleDot, katakanaDot } from './usual-signs.data.ts';

/** Combining marks for the accents that LaTeX's older fonts draw as letters. */
const combining = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030a'],
  ['˝', '\u030b'],
  ['ˇ', '\u030c'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
]);
const dotless = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
]);

/** Puts right what producers do to single letters, so that gaps can be judged after it. */
export function mendRun(run: TextRun): readonly Piece[] {
  const pieces = composeAccents(dropDoubles(run.pieces));
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece && isMiddleDot(piece.text) && isUnspaced(pieces[i - 1]?.text ?? '')) piece.text = katakanaDot;
  }
  return run.rightToLeft ? inVisualOrder(pieces) : pieces;
}

/** Bold by drawing each letter twice, a hair apart. */
function dropDoubles(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (last !== undefined && last.text === piece.text && isDrawnOver(last, piece)) last.doubled = true;
    else kept.push(piece);
  }
  return kept;
}

function isDrawnOver(a: Piece, b: Piece): boolean {
  const width = Math.min(a.end - a.start, b.end - b.start);
  return width > 0 && (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / width > 0.6;
}

function composeAccents(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => isLoneAccent(piece.text))) return pieces;
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) continue;
    const next = pieces[i + 1];
    const last = out.at(-1);
    const overNext = next && composed(next, piece);
    const overLast = last && composed(last, piece);
    if (next && overNext) {
      next.text = overNext;
      next.spaced = piece.spaced;
      next.cut = piece.cut;
    } else if (last && overLast) last.text = overLast;
    else out.push(piece);
  }
  return out;
}

/** The letter with the accent on it when the accent stands over its middle and such a letter exists, else null. */
function composed(letter: Piece, accent: Piece): string | null {
  const mark = combining.get(accent.text);
  if (mark === undefined || letter.text.length !== 1 || isLoneAccent(letter.text)) return null;
  const middle = (accent.start + accent.end) / 2;
  const slack = (letter.end - letter.start) * 0.1;
  if (middle < letter.start - slack || middle > letter.end + slack) return null;
  const text = ((dotless.get(letter.text) ?? letter.text) + mark).normalize('NFC');
  return text.length === 1 ? text : null;
}

/** Left to right as it stands, marks joined to the letter they stand on: producers draw these lines in either order. */
function inVisualOrder(pieces: readonly Piece[]): readonly Piece[] {
  const letters = pieces.filter((piece) => !isMark(piece.text));
  if (letters.length === 0) return pieces;
  const drawnBackwards = (letters[0]?.start ?? 0) > (letters.at(-1)?.start ?? 0);
  joinMarks(pieces, drawnBackwards);
  if (drawnBackwards) passSpacesBack(letters);
  return letters.toSorted((a, b) => a.start + a.end - b.start - b.end);
}

/**
 * In reading order a mark follows its letter. A line drawn from left to right has that backwards: marks come before
 * their letter, the last mark first, as text shapers leave them.
 */
function joinMarks(pieces: readonly Piece[], drawnBackwards: boolean): void {
  const inReadingOrder = drawnBackwards ? pieces : pieces.toReversed();
  let letter: Piece | undefined;
  for (const piece of inReadingOrder) {
    if (!isMark(piece.text)) letter = piece;
    else if (letter !== undefined) {
      letter.text += piece.text;
      letter.spaced ||= !drawnBackwards && piece.spaced;
    }
  }
}

/** When drawn from right to left, a space stands to the right of the piece that follows it: on its other side. */
function passSpacesBack(letters: readonly Piece[]): void {
  for (let i = 0; i < letters.length; i++) {
    const piece = letters[i];
    const next = letters[i + 1];
    if (piece === undefined) continue;
    piece.spaced = next?.spaced ?? false;
    piece.cut = next?.cut ?? false;
  }
}
