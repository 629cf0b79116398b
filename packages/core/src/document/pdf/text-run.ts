import { isArabic, isMark, isRightToLeft } from '../script.ts';
import type { TextDirection } from '../visual-to-logical.ts';
import { type GlyphText, glyphText, nothing, picture, space } from './glyph-text.ts';
import type { Glyph, InkStyle } from './ink.ts';

/** A glyph on its baseline: lengths in points along it, and above it. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  /** Height of the baseline in the direction across it; grows upwards for level text. */
  readonly base: number;
  readonly style: InkStyle;
  readonly order: number;
  /** A space character was drawn before it. */
  spaced: boolean;
  /** Something that is no text (an icon) was drawn before it: never glued, always a new word. */
  cut: boolean;
  /** Drawn twice with a small shift. */
  doubled: boolean;
}

/** Pieces that follow each other on one baseline, with no more between them than a few letters' width. */
export interface TextRun {
  readonly pieces: Piece[];
  /** Some of its letters are right-to-left ones. */
  rightToLeft: boolean;
}

/** In ems. Wider gaps than `far` part columns; a letter may be set back over the one before by less than `back`. */
const limits = {
  far: 2.5,
  back: 0.7,
  accentBack: 1,
  baseline: 0.14,
  accentHeight: 0.8,
  markHeight: 1.2,
  rtlOverlap: 0.35,
  rtlFar: 1.2,
} as const;

/** Accents that old LaTeX fonts draw as letters of their own, over or under the next one. */
const loneAccents = new Set('`^~¨¯´¸ˆˇ˘˙˚˛˜˝');
export const isLoneAccent = (text: string): boolean => loneAccents.has(text);

export function textRuns(glyphs: readonly Glyph[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  let run: TextRun | null = null;
  let last: Piece | null = null;
  let spaced = false;
  let cut = false;
  for (const glyph of glyphs) {
    const text: GlyphText = glyphText(glyph);
    if (text === nothing) continue;
    if (text === space || text === picture) {
      spaced ||= text === space;
      cut ||= text === picture;
      continue;
    }
    const piece: Piece = pieceOf(glyph, text);
    if (run !== null && last !== null && isMark(text) && !run.rightToLeft && overlaps(last, piece)) {
      last.text += text;
      last.end = Math.max(last.end, piece.end);
      continue;
    }
    piece.spaced = spaced;
    piece.cut = cut;
    if (run === null || last === null || !follows(last, piece)) {
      run = { pieces: [], rightToLeft: false };
      runs.push(run);
    }
    run.rightToLeft ||= isRightToLeft(text);
    run.pieces.push(piece);
    // Marks float over the letters; where the next letter stands is judged from the letter before.
    if (!isMark(text) || last === null || run.pieces.length === 1) last = piece;
    spaced = false;
    cut = false;
  }
  return runs;
}

function pieceOf({ x0, y0, x1, y1, style, order }: Glyph, text: string): Piece {
  const { alongX, alongY } = style;
  const from = x0 * alongX + y0 * alongY;
  const to = x1 * alongX + y1 * alongY;
  return {
    text,
    start: Math.min(from, to),
    end: Math.max(from, to),
    base: x0 * alongY - y0 * alongX,
    style,
    order,
    spaced: false,
    cut: false,
    doubled: false,
  };
}

const overlaps = (a: Piece, b: Piece): boolean =>
  b.start < a.end + a.style.size * 0.3 && b.end > a.start - a.style.size * 0.3;

export const sameDirection = (a: InkStyle, b: InkStyle): boolean =>
  a === b || a.alongX * b.alongX + a.alongY * b.alongY > 0.999;

function follows(last: Piece, next: Piece): boolean {
  if (!sameDirection(last.style, next.style)) return false;
  const em = Math.max(last.style.size, next.style.size);
  const lift = Math.abs(next.base - last.base);
  const accent = isLoneAccent(last.text) || isLoneAccent(next.text);
  if ((isMark(next.text) || isMark(last.text)) && lift < em * limits.markHeight && overlaps(last, next)) return true;
  if (lift > em * (accent ? limits.accentHeight : limits.baseline)) return false;
  const gap = next.start - last.end;
  if (gap <= em * limits.far && gap >= -em * (accent ? limits.accentBack : limits.back)) return true;
  if (!isRightToLeft(next.text) && !isRightToLeft(last.text)) return next.text === last.text && gap >= -em;
  const gapBack = last.start - next.end;
  return gapBack <= em * limits.rtlFar && gapBack >= -em * limits.rtlOverlap;
}

/** Share of right-to-left letters from which a page runs that way: CVs in Hebrew are full of Latin names. */
const rightToLeftShare = 0.3;

export function pageDirection(runs: readonly TextRun[]): TextDirection {
  if (!runs.some((run) => run.rightToLeft)) return 'ltr';
  const { letters, rightToLeft, arabic } = countLetters(runs.flatMap(({ pieces }) => pieces));
  if (rightToLeft < letters * rightToLeftShare) return 'mixed';
  return arabic > 0 ? 'arabic' : 'hebrew';
}

/** Which way a run's text runs as a whole; on a right-to-left page, every run that is not wholly Latin. */
export function directionOf(run: TextRun, page: TextDirection): TextDirection {
  if (page === 'ltr') return 'ltr';
  const { letters, rightToLeft, arabic } = countLetters(run.pieces);
  if (letters === 0) return page === 'mixed' ? 'ltr' : page;
  if (rightToLeft === 0) return 'ltr';
  if (page === 'mixed' && rightToLeft * 2 < letters) return 'mixed';
  return arabic > 0 ? 'arabic' : 'hebrew';
}

function countLetters(pieces: readonly Piece[]): { letters: number; rightToLeft: number; arabic: number } {
  const count = { letters: 0, rightToLeft: 0, arabic: 0 };
  for (const { text } of pieces) {
    if (!/\p{L}/u.test(text)) continue;
    count.letters++;
    if (isRightToLeft(text)) count.rightToLeft++;
    if (isArabic(text)) count.arabic++;
  }
  return count;
}

/** Its middle lies outside of what may be painted on. */
export function isClipped({ start, end, base, style }: Piece): boolean {
  const { alongX, alongY, clip, size } = style;
  const [along, across] = [(start + end) / 2, base + size * 0.3];
  const [x, y] = [along * alongX + across * alongY, along * alongY - across * alongX];
  return x < clip[0] || x > clip[2] || y < clip[1] || y > clip[3];
}
