import type { Box } from '../place.ts';

/** A picture without colours: one byte a pixel, 0 black to 255 white, row by row from the top left. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A part of a picture, in whole pixels. */
export function partOf({ width, pixels }: GreyPicture, [left, top, right, bottom]: Box): GreyPicture {
  const part = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++) {
    part.set(pixels.subarray(y * width + left, y * width + right), (y - top) * (right - left));
  }
  return { width: right - left, height: bottom - top, pixels: part };
}
