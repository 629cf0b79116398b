import type { Box } from '../place.ts';
import type { GreyPicture } from './grey-picture.ts';

export interface InkMeasure {
  /** Share of the box that is ink, 0 to 1. */
  readonly fill: number;
  /** Mean length of the ink's stretches along a row, in pixels: grows with the weight of the letters. */
  readonly stroke: number;
}

/** Where ink begins lies between the lightest and the darkest of the box; this share of the way from the darkest. */
const threshold = 0.5;
/** A box with less contrast than this, of 255, holds no ink. */
const leastContrast = 40;

/** How dark and how bold the ink in a box is; light ink on a dark ground counts as ink. */
export function measureInk(picture: GreyPicture, box: Box): InkMeasure {
  const [left, top, right, bottom] = clip(box, picture);
  let darkest = 255;
  let lightest = 0;
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const value = picture.pixels[y * picture.width + x] ?? 255;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
      sum += value;
    }
  }
  const area = (right - left) * (bottom - top);
  if (area <= 0 || lightest - darkest < leastContrast) return { fill: 0, stroke: 0 };
  const border = darkest + (lightest - darkest) * threshold;
  // The ground is what most of the box is.
  const isDarkGround = isGroundDark(picture, [left, top, right, bottom], border) && sum / area < 140;
  let ink = 0;
  let stretches = 0;
  for (let y = top; y < bottom; y++) {
    let inside = false;
    for (let x = left; x < right; x++) {
      const isInk = (picture.pixels[y * picture.width + x] ?? 255) < border !== isDarkGround;
      if (isInk) ink++;
      if (isInk && !inside) stretches++;
      inside = isInk;
    }
  }
  return { fill: ink / area, stroke: stretches === 0 ? 0 : ink / stretches };
}

/** The box's own rim is ground. */
function isGroundDark(picture: GreyPicture, [left, top, right, bottom]: Box, border: number): boolean {
  let dark = 0;
  let all = 0;
  for (let x = left; x < right; x++) {
    for (const y of [top, bottom - 1]) {
      if ((picture.pixels[y * picture.width + x] ?? 255) < border) dark++;
      all++;
    }
  }
  return dark > all * 0.7;
}

function clip([left, top, right, bottom]: Box, { width, height }: GreyPicture): Box {
  return [
    Math.max(0, Math.floor(left)),
    Math.max(0, Math.floor(top)),
    Math.min(width, Math.ceil(right)),
    Math.min(height, Math.ceil(bottom)),
  ];
}
