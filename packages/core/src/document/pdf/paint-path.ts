import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../place.ts';
import { area, isUpright, type Matrix, transformBox, union } from './matrix.ts';
import type { Painter } from './painter.ts';
import { isMove, operandCounts, ringsOf } from './rings.ts';

const fills = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const evenOddFills = new Set<number>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke]);
const outlines = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** One closed or open piece of a path, in page points. */
interface Subpath {
  readonly box: Box;
  readonly points: number;
  /** Only level and upright sides, at least as many as a rectangle has: the box is the shape. */
  readonly rectangular: boolean;
}

/** Drawings of thousands of pieces (logos, charts) are not worth looking into. */
const maxSubpaths = 400;
/** Shapes smaller than this, in square points, are dots and strokes of icons: no word stands on them. */
const leastArea = 12;
/** Lines thicker than this, in points, are areas. */
const thinnest = 0.01;
/** From this width on, in points, a line is a band that text may stand on. */
const thickLine = 4;

/** `args` of constructPath: [how it is painted, [buffer or null], bounding box or null]. */
export function paintPath(painter: Painter, [paint, data, bounds]: readonly unknown[]): void {
  const buffer = Array.isArray(data) && data[0] instanceof Float32Array ? data[0] : null;
  const hasBounds = bounds instanceof Float32Array && bounds.length === 4;
  if (buffer === null || !hasBounds || typeof paint !== 'number') {
    painter.clipPending = false;
    return;
  }
  const { state } = painter;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = bounds;
  const whole = transformBox(state.ctm, [x0, y0, x1, y1]);
  if (fills.has(paint)) paintFill(painter, buffer, { whole, evenOdd: evenOddFills.has(paint) });
  if (outlines.has(paint)) paintOutline(painter, subpathsOf(buffer, state.ctm));
  if (painter.clipPending) {
    painter.clipPending = false;
    painter.clipTo(whole);
  }
}

interface Filled {
  readonly whole: Box;
  readonly evenOdd: boolean;
}

function paintFill(painter: Painter, buffer: Float32Array, { whole, evenOdd }: Filled): void {
  const { fill, fillAlpha, masked, blended, ctm } = painter.state;
  if (fillAlpha < 0.01) return;
  const alpha = masked || blended ? null : fillAlpha;
  const pieces = subpathsOf(buffer, ctm);
  const rectangular = pieces.every((piece) => piece.rectangular);
  if (rectangular) for (const { box } of pieces) painter.addStroke({ box, color: fill });
  if (rectangular && pieces.length === 1) {
    painter.addPatch({ box: whole, color: fill, alpha, rings: null, picture: false });
    return;
  }
  // Several rectangles may be a frame around text, so they are not taken for filled each by itself.
  const rings = area(whole) < leastArea ? null : ringsOf(buffer, ctm, evenOdd);
  painter.addPatch({ box: whole, color: fill, alpha: rings === null ? null : alpha, rings, picture: false });
}

function paintOutline(painter: Painter, pieces: readonly Subpath[]): void {
  const { line, lineAlpha, lineWidth, ctm, masked, blended } = painter.state;
  const certain = !masked && !blended;
  if (lineAlpha < 0.02) return;
  const width = lineWidth * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
  const half = Math.max(thinnest, width / 2);
  for (const { box, points } of pieces) {
    const [x0, y0, x1, y1] = box;
    const level = y1 - y0 < 0.5;
    const upright = x1 - x0 < 0.5;
    const inked: Box = [x0 - half * +upright, y0 - half * +level, x1 + half * +upright, y1 + half * +level];
    const isBar = points === 2 && (level || upright);
    // A band behind a heading may be one thick line; thin ones neither carry nor cover text.
    if (width >= thickLine) {
      painter.addPatch({
        box: inked,
        color: line,
        alpha: certain && isBar ? lineAlpha : null,
        rings: null,
        picture: false,
      });
    }
    if (points !== 2 || isBar) painter.addStroke({ box: inked, color: line });
  }
}

function subpathsOf(buffer: Float32Array, ctm: Matrix): readonly Subpath[] {
  const pieces: Subpath[] = [];
  const upright = isUpright(ctm);
  let box: Box | null = null;
  let points = 0;
  let straight = true;
  let [px, py] = [0, 0];
  const close = (): void => {
    if (box !== null && points > 1) pieces.push({ box, points, rectangular: straight && upright && points >= 4 });
    box = null;
    points = 0;
    straight = true;
  };
  for (let i = 0; i < buffer.length && pieces.length < maxSubpaths; ) {
    const code = buffer[i++] ?? 0;
    const count = operandCounts[code] ?? 0;
    if (isMove(code)) close();
    if (count > 2) straight = false;
    for (let k = 0; k < count; k += 2) {
      const x = buffer[i + k] ?? 0;
      const y = buffer[i + k + 1] ?? 0;
      const point = transformBox(ctm, [x, y, x, y]);
      if (points > 0 && Math.abs(x - px) > 0.01 && Math.abs(y - py) > 0.01) straight = false;
      box = box === null ? point : union(box, point);
      [px, py] = [x, y];
      points++;
    }
    i += count;
  }
  close();
  return pieces;
}
