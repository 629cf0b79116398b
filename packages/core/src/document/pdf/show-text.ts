import type { Matrix } from './matrix.ts';
import { multiply } from './matrix.ts';
import type { Painter } from './painter.ts';

/** The fields of a pdf.js glyph that are used; widths are in glyph units (mostly thousandths of the em). */
interface RawGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  /** [advance downwards (negative), origin x, origin y] of vertical writing. */
  readonly vmetric?: unknown;
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/**
 * Places glyphs as ISO 32000-1, 9.4.4 says: an advance is (width × size + letter spacing + word spacing) × horizontal
 * scale, and a number between glyphs moves back by thousandths of the size.
 */
export function showText(painter: Painter, items: unknown): void {
  if (!Array.isArray(items)) return;
  const { state } = painter;
  const { font, fontSize, charSpacing, wordSpacing, horizontalScale } = state;
  const toPage = multiply(state.ctm, painter.textMatrix);
  const place = font.vertical ? placeDown : placeAcross;
  let advance = 0;
  for (const item of items) {
    if (typeof item === 'number') {
      advance -= (item / 1000) * fontSize * (font.vertical ? 1 : horizontalScale);
      continue;
    }
    if (typeof item !== 'object' || item === null) continue;
    const glyph: RawGlyph = item;
    const spacing = charSpacing + (glyph.isSpace === true ? wordSpacing : 0);
    const length = lengthOf(glyph, font.vertical) * font.unit * fontSize;
    const scale = font.vertical ? 1 : horizontalScale;
    const text = typeof glyph.unicode === 'string' ? glyph.unicode : '';
    const [from, to] = place(toPage, { at: advance, length: length * scale, rise: state.rise });
    painter.addGlyph(text, from, to);
    advance += (length + spacing) * scale;
  }
  const step: Matrix = font.vertical ? [1, 0, 0, 1, 0, advance] : [1, 0, 0, 1, advance, 0];
  painter.textMatrix = multiply(painter.textMatrix, step);
}

/** Upright glyphs of vertical writing move down by their own vertical advance, as a rule a whole em. */
function lengthOf(glyph: RawGlyph, vertical: boolean): number {
  if (!vertical) return number(glyph.width);
  return Array.isArray(glyph.vmetric) ? number(glyph.vmetric[0]) : -number(glyph.width);
}

interface Step {
  readonly at: number;
  readonly length: number;
  readonly rise: number;
}

type Point = readonly [x: number, y: number];

function placeAcross([a, b, c, d, e, f]: Matrix, { at, length, rise }: Step): readonly [Point, Point] {
  const x = a * at + c * rise + e;
  const y = b * at + d * rise + f;
  return [
    [x, y],
    [x + a * length, y + b * length],
  ];
}

function placeDown([, , c, d, e, f]: Matrix, { at, length }: Step): readonly [Point, Point] {
  const x = c * at + e;
  const y = d * at + f;
  return [
    [x, y],
    [x + c * length, y + d * length],
  ];
}
