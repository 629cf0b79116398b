import type { Matrix } from './matrix.ts';

/** The outline of a filled area: closed rings of points (x, y, x, y …) in page points. */
export interface Rings {
  readonly rings: readonly (readonly number[])[];
  /** Which points are inside: those in an odd number of rings, or those that rings wind around (PDF 8.5.3.3). */
  readonly evenOdd: boolean;
}

/** Codes in pdf.js's path buffers (DrawOPS) and how many numbers follow each. */
const pathCode = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;
export const operandCounts: readonly number[] = [2, 2, 6, 4, 0];
export const isMove = (code: number): boolean => code === pathCode.move;

/** Points that stand for one curve: an eighth of a circle of 50 points is then wrong by less than 0.1. */
const curvePoints = 8;
/** Drawings with more points are not followed; what they cover is then not known. */
const mostPoints = 4000;

export function ringsOf(buffer: Float32Array, ctm: Matrix, evenOdd: boolean): Rings | null {
  const rings: number[][] = [];
  let ring: number[] = [];
  let points = 0;
  let [x, y] = [0, 0];
  const [a, b, c, d, e, f] = ctm;
  const add = (px: number, py: number): void => {
    ring.push(a * px + c * py + e, b * px + d * py + f);
    points++;
  };
  for (let i = 0; i < buffer.length; ) {
    const code = buffer[i++] ?? 0;
    const count = operandCounts[code] ?? 0;
    const at = (k: number): number => buffer[i + k] ?? 0;
    if (code === pathCode.move) {
      ring = [];
      rings.push(ring);
      add(at(0), at(1));
    } else if (code === pathCode.line) add(at(0), at(1));
    else if (code === pathCode.curve || code === pathCode.quadratic) {
      const control = Array.from({ length: count }, (_, k) => at(k));
      for (let step = 1; step <= curvePoints; step++) add(...curvePoint([x, y, ...control], step / curvePoints));
    }
    if (count > 0) [x, y] = [at(count - 2), at(count - 1)];
    if (points > mostPoints) return null;
    i += count;
  }
  return { rings, evenOdd };
}

/** A point of a Bézier curve given by its control points (x, y, x, y …), by de Casteljau's rule. */
function curvePoint(control: readonly number[], share: number): [number, number] {
  let points = control;
  while (points.length > 2) {
    points = points.slice(0, -2).map((value, i) => value + ((points[i + 2] ?? 0) - value) * share);
  }
  return [points[0] ?? 0, points[1] ?? 0];
}

export function isInside({ rings, evenOdd }: Rings, x: number, y: number): boolean {
  let crossings = 0;
  let winding = 0;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const [x0 = 0, y0 = 0] = [ring[i], ring[i + 1]];
      const next = (i + 2) % ring.length;
      const [x1 = 0, y1 = 0] = [ring[next], ring[next + 1]];
      if (y0 > y === y1 > y || x >= x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) continue;
      crossings++;
      winding += y1 > y0 ? 1 : -1;
    }
  }
  return evenOdd ? crossings % 2 === 1 : winding !== 0;
}
