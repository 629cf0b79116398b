import type { GreyPicture } from './grey-picture.ts';

/** Darker than this, of 255, is ink of a rule; its blurred edges count too. */
const ink = 190;
/** Share of the picture's width from which a stretch is longer than any stroke of a letter, dashes included. */
const leastLength = 0.035;
/** Pixels of white that noise breaks into a rule. */
const gap = 5;
/** So far beside a rule, in pixels, is paper again: it is thinner than this, and no letter touches it. */
const clearance = 6;
/** A rule that was scanned askew runs from one row of pixels to the next and back. */
const wobbles = [0, -1, 1] as const;
/** Share of a stretch that must have paper on both sides; feet of letters in a row have their stems above them. */
const clearShare = 0.88;

/**
 * The picture of an upright, straight page without the rules drawn on it: frames of tables and lines under headings make
 * an engine see letters in them, and join words that they touch.
 */
export function eraseRules({ width, height, pixels }: GreyPicture): GreyPicture {
  const clean = pixels.slice();
  const least = Math.round(width * leastLength);
  const across = { length: width, count: height, along: 1, step: width };
  const down = { length: height, count: width, along: width, step: 1 };
  for (const direction of [across, down]) {
    for (let line = clearance; line < direction.count - clearance; line++) {
      eraseLine(pixels, clean, { ...direction, start: line * direction.step, least });
    }
  }
  return { width, height, pixels: clean };
}

/** One row or column of pixels: `along` leads to the next one in it, `step` to the neighbour beside it. */
interface PixelLine {
  readonly start: number;
  readonly length: number;
  readonly along: number;
  readonly step: number;
  readonly least: number;
}

function eraseLine(pixels: Uint8Array, clean: Uint8Array, line: PixelLine): void {
  let from = -1;
  let last = -1;
  for (let i = 0; i <= line.length; i++) {
    const at = line.start + i * line.along;
    const isInk = i < line.length && wobbles.some((aside) => (pixels[at + aside * line.step] ?? 255) < ink);
    if (isInk) {
      if (from < 0) from = i;
      last = i;
    } else if (from >= 0 && (i - last > gap || i === line.length)) {
      if (last - from >= line.least && isThin(pixels, line, [from, last])) paint(clean, line, [from, last]);
      from = -1;
    }
  }
}

function isThin(pixels: Uint8Array, { start, along, step }: PixelLine, [from, to]: readonly [number, number]): boolean {
  let clear = 0;
  for (let i = from; i <= to; i++) {
    const at = start + i * along;
    if ((pixels[at - clearance * step] ?? 255) >= ink && (pixels[at + clearance * step] ?? 255) >= ink) clear++;
  }
  return clear >= (to - from + 1) * clearShare;
}

function paint(clean: Uint8Array, { start, along, step }: PixelLine, [from, to]: readonly [number, number]): void {
  for (let i = from; i <= to; i++) {
    const at = start + i * along;
    const paper = Math.min(clean[at - clearance * step] ?? 255, clean[at + clearance * step] ?? 255);
    if (paper < ink) continue;
    for (const aside of wobbles) clean[at + aside * step] = paper;
  }
}
