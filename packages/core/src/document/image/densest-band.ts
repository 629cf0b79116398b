import type { Box } from '../place.ts';
import type { GreyPicture } from './grey-picture.ts';

const bands = 24;
const inkContrast = 60;

/**
 * The strip across an upright page in which most letters stand: a sample that tells its language. `share` of the page's
 * height; its first and last line may be cut.
 */
export function densestBand({ width, height, pixels }: GreyPicture, share: number): Box {
  const sampled = Math.max(1, Math.round(bands * share));
  const edges = new Array<number>(bands).fill(0);
  for (let y = 0; y < height; y += 2) {
    const band = Math.floor((y / height) * bands);
    for (let x = 2; x < width; x += 2) {
      const change = Math.abs((pixels[y * width + x] ?? 0) - (pixels[y * width + x - 2] ?? 0));
      if (change > inkContrast) edges[band] = (edges[band] ?? 0) + 1;
    }
  }
  const sumFrom = (band: number): number => edges.slice(band, band + sampled).reduce((sum, count) => sum + count, 0);
  let best = 0;
  for (let band = 1; band + sampled <= bands; band++) if (sumFrom(band) > sumFrom(best)) best = band;
  return [0, Math.floor((best / bands) * height), width, Math.ceil(((best + sampled) / bands) * height)];
}

/** Whether there is anything on the paper at all. */
export function isBlank({ width, height, pixels }: GreyPicture): boolean {
  let changes = 0;
  for (let y = 0; y < height; y += 4) {
    for (let x = 4; x < width; x += 4) {
      const at = y * width + x;
      if (Math.abs((pixels[at] ?? 0) - (pixels[at - 4] ?? 0)) > inkContrast) changes++;
    }
  }
  return changes < 40;
}
