import type { Box } from '../place.ts';
import { isUnspaced } from '../script.ts';
import { type TextDirection, visualToLogical } from '../visual-to-logical.ts';
import type { InkStyle } from './ink.ts';
import { union } from './matrix.ts';
import type { Piece } from './text-run.ts';
import { withUsualSigns } from './usual-signs.data.ts';

/** A word before it is known whether a person can see it. */
export interface PlacedWord {
  readonly text: string;
  readonly box: Box;
  readonly style: InkStyle;
  /** Nothing outside of it is painted. */
  readonly clip: Box;
  readonly bold: boolean;
  /** When its first and last glyph are drawn. */
  readonly first: number;
  readonly last: number;
  /** Along the baseline and across it, in points; to compare neighbours of any direction. */
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly glued: boolean;
  /** A space or an icon was drawn right before it. */
  readonly spaced: boolean;
}

export function placeWord(
  pieces: readonly Piece[],
  { glued, direction }: { readonly glued: boolean; readonly direction: TextDirection },
): PlacedWord | null {
  const first = pieces[0];
  if (first === undefined) return null;
  const text = withUsualSigns(
    visualToLogical(
      pieces.map((piece) => piece.text),
      direction,
    ),
  ).normalize('NFC');
  if (text === '') return null;
  let { start, end, base } = first;
  let { style } = first;
  let { clip } = style;
  let [from, to] = [first.order, first.order];
  for (const piece of pieces) {
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
    base = Math.min(base, piece.base);
    from = Math.min(from, piece.order);
    to = Math.max(to, piece.order);
    if (piece.style.clip !== clip) clip = union(clip, piece.style.clip);
    if (piece.style.size > style.size) style = piece.style;
  }
  const bold = pieces.some((piece) => piece.doubled) || style.font.bold || style.outlined;
  return {
    text,
    box: boxOf({ start, end, base, han: isUnspaced(text) }, style),
    style,
    clip,
    bold,
    first: from,
    last: to,
    start,
    end,
    base,
    glued,
    spaced: first.spaced || first.cut,
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly han: boolean;
}

/** Page coordinates of a stretch of baseline, with the font's height above and below it. */
function boxOf({ start, end, base, han }: Stretch, style: InkStyle): Box {
  const { alongX, alongY, size, font } = style;
  // Han letters fill their em square, whatever the font says of its Latin ones; in vertical writing it is centred.
  const ascent = font.vertical ? 0.5 : han ? Math.max(0.88, font.ascent) : font.ascent;
  const descent = font.vertical ? 0.5 : han ? 0.12 : font.descent;
  const top = base + ascent * size;
  const bottom = base - descent * size;
  if (alongX === 1 && alongY === 0) return [start, -top, end, -bottom];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const along of [start, end]) {
    for (const across of [top, bottom]) {
      xs.push(along * alongX + across * alongY);
      ys.push(along * alongY - across * alongX);
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
