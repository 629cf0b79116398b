import type { Box } from '../place.ts';
import { glyphText, picture } from './glyph-text.ts';
import type { Glyph, PageInk } from './ink.ts';
import type { PlacedWord } from './placed-word.ts';

/**
 * Browsers draw the bullets of lists as small discs and squares, not as letters. A drawn bullet right before a line's
 * first word becomes a word "•", so that lists look alike whoever made the file. Lengths in ems of that word.
 */
const bullet = {
  smallest: 0.1,
  largest: 0.55,
  /** Between bullet and text. */
  nearest: 0.12,
  farthest: 2.6,
  /** Height of its middle over the baseline. */
  lowest: 0.08,
  highest: 0.62,
  /** A second dot this near makes it a rating scale or an ornament. */
  alone: 3,
} as const;
/**
 * LaTeX templates set a sign of an icon font before list items, smaller than the text; icons of contacts and dates are as
 * large as theirs. Shares of the text's size.
 */
const icon = { largest: 0.8, besideText: 0.5 } as const;
/** A page of drawings may have thousands; lists have dozens. */
const mostDots = 400;

interface Dot {
  readonly box: Box;
  /** Size of the icon's font; undefined for a drawn shape. */
  readonly iconSize: number | undefined;
}

export function withDrawnBullets(words: readonly PlacedWord[], ink: PageInk): readonly PlacedWord[] {
  const dots: readonly Dot[] = [...dotsOf(ink).map((box) => ({ box, iconSize: undefined })), ...iconsOf(ink.glyphs)];
  if (dots.length === 0 || dots.length > mostDots) return words;
  const rules = ink.strokes.map(({ box }) => box).filter(([x0, y0, x1, y1]) => y1 - y0 > 30 && x1 - x0 < 4);
  const bulletOf = new Map<PlacedWord, Box>();
  for (const dot of dots) {
    const word = firstWordAfter(dot, words);
    if (word === null || !isAlone(dot, dots, word.style.size) || rules.some((rule) => isOnRule(dot.box, rule)))
      continue;
    bulletOf.set(word, dot.box);
  }
  return words.flatMap((word) => {
    const dot = bulletOf.get(word);
    return dot === undefined ? [word] : [asBullet(dot, word), word];
  });
}

/** Filled or outlined shapes about as high as wide, one for each place. */
function dotsOf({ patches, strokes }: PageInk): readonly Box[] {
  const dots = new Map<string, Box>();
  for (const { box } of [...patches.filter((patch) => !patch.picture && patch.color !== '#ffffff'), ...strokes]) {
    const [width, height] = [box[2] - box[0], box[3] - box[1]];
    if (
      width < 0.8 ||
      width > 12 ||
      height < 0.8 ||
      height > 12 ||
      Math.abs(width - height) > 0.3 * Math.max(width, height)
    )
      continue;
    dots.set(`${Math.round((box[0] + box[2]) / 2)} ${Math.round((box[1] + box[3]) / 2)}`, box);
  }
  return [...dots.values()];
}

function iconsOf(glyphs: readonly Glyph[]): Dot[] {
  return glyphs.flatMap((glyph) => {
    const { x0, y0, x1, style } = glyph;
    if (!style.font.pictures || style.alongX < 0.99 || style.invisible || glyphText(glyph) !== picture) return [];
    return [{ box: [x0, y0 - style.size * 0.6, x1, y0] as const, iconSize: style.size }];
  });
}

/** The level word that stands nearest to its right on its height; null when a word comes right before the dot. */
function firstWordAfter({ box: [x0, y0, x1, y1], iconSize }: Dot, words: readonly PlacedWord[]): PlacedWord | null {
  const middle = (y0 + y1) / 2;
  const size = Math.max(x1 - x0, y1 - y0);
  const [largest, beside] = iconSize === undefined ? [bullet.largest, 1.5] : [icon.largest, icon.besideText];
  let nearest: PlacedWord | null = null;
  for (const word of words) {
    const em = word.style.size;
    const over = -word.base - middle;
    if (word.style.alongX < 0.99 || over < em * bullet.lowest || over > em * bullet.highest) continue;
    if (size < em * bullet.smallest || (iconSize ?? size) > em * largest) continue;
    if (word.start < x1 && word.end > x0 - em * beside) return null;
    const gap = word.start - x1;
    if (gap < em * bullet.nearest || gap > em * bullet.farthest) continue;
    if (nearest === null || word.start < nearest.start) nearest = word;
  }
  return nearest;
}

function isAlone(dot: Dot, dots: readonly Dot[], em: number): boolean {
  const [x, y] = [(dot.box[0] + dot.box[2]) / 2, (dot.box[1] + dot.box[3]) / 2];
  return !dots.some((other) => {
    const [ox, oy] = [(other.box[0] + other.box[2]) / 2, (other.box[1] + other.box[3]) / 2];
    return other !== dot && Math.abs(oy - y) < em * 0.4 && Math.abs(ox - x) < em * bullet.alone && Math.abs(ox - x) > 1;
  });
}

/** The dots of a timeline sit on its line. */
function isOnRule(dot: Box, rule: Box): boolean {
  return rule[0] < dot[2] + 1 && rule[2] > dot[0] - 1 && rule[1] < dot[3] + 4 && rule[3] > dot[1] - 4;
}

function asBullet(dot: Box, word: PlacedWord): PlacedWord {
  return { ...word, text: '•', box: dot, start: dot[0], end: dot[2], bold: false, glued: false };
}
