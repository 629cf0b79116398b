import type { GreyPicture } from './grey-picture.ts';

/** Scanners feed and hands lay a page no more askew than this, in degrees. */
const furthest = 6;
const coarseStep = 0.5;
const fineStep = 0.1;
/** Less is not worth a second drawing: a line of 500 points rises by 1.7. */
const least = 0.2;
/** Pixels that are looked at: enough for the answer, whatever the resolution. */
const mostPoints = 60_000;
/** Darker than the page around it by this much, of 255. */
const inkContrast = 60;

/**
 * Degrees, clockwise, by which the lines of an upright page are tilted; 0 when they are straight, or when there is no
 * clear answer. Turning the page back by them levels the lines: seen along its lines, a page of text is a comb of dark
 * rows and white gaps, so the right angle is the one at which the rows' ink differs most.
 */
export function findSkew(picture: GreyPicture): number {
  const points = inkEdges(picture);
  if (points.length < 400) return 0;
  const judge = (degrees: number): number => combOf(points, degrees, picture.height);
  let best = 0;
  let most = judge(0);
  const level = most;
  const consider = (degrees: number): void => {
    const comb = judge(degrees);
    if (comb > most) [best, most] = [degrees, comb];
  };
  for (let degrees = -furthest; degrees <= furthest; degrees += coarseStep) consider(degrees);
  const around = best;
  for (let step = -4; step <= 4; step++) consider(around + step * fineStep);
  const isClear = most > level * 1.03 && Math.abs(best) < furthest;
  return isClear && Math.abs(best) >= least ? Math.round(best * 10) / 10 : 0;
}

/** x and y of pixels under which ink ends: the feet of letters, which stand on the line. Pictures have few of them. */
function inkEdges({ width, height, pixels }: GreyPicture): Float32Array {
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / 2_000_000)));
  const found: number[] = [];
  for (let y = 0; y + step < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const here = pixels[y * width + x] ?? 255;
      const below = pixels[(y + step) * width + x] ?? 255;
      if (below - here > inkContrast) found.push(x, y);
    }
  }
  const stride = Math.max(1, Math.ceil(found.length / 2 / mostPoints)) * 2;
  const kept: number[] = [];
  for (let i = 0; i < found.length; i += stride) kept.push(found[i] ?? 0, found[i + 1] ?? 0);
  return Float32Array.from(kept);
}

/** Sum of squares of the rows' ink when the page is turned back by so many degrees. */
function combOf(points: Float32Array, degrees: number, height: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rowHeight = Math.max(1, height / 1200);
  const rows = new Float64Array(Math.ceil((height * 3) / rowHeight) + 2);
  const middle = rows.length / 3;
  for (let i = 0; i < points.length; i += 2) {
    const row = Math.round(((points[i + 1] ?? 0) - (points[i] ?? 0) * slope) / rowHeight + middle);
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}
