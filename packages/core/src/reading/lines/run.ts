import type { Word } from '../../document/document.ts';
import type { Box } from '../../document/place.ts';

/** Words on one baseline with no more than a word space between them: the atoms that columns are found from. */
export interface Run {
  readonly words: readonly Word[];
  readonly box: Box;
  /** Distance of the baseline from the page's top, in points. */
  readonly baseline: number;
  readonly size: number;
}

/** Boxes reach from ascent to descent; a Latin font's baseline lies about a fifth above the bottom. */
const descentShare = 0.21;

/** A box much lower than its font is the ink of a drawn sign; a disc stands a third of the size above the baseline. */
const inkOnly = 0.6;
const discHeight = 0.35;

export const baselineOf = ({ box, size }: Word): number => {
  const height = box[3] - box[1];
  if (height < inkOnly * size) return (box[1] + box[3]) / 2 + discHeight * size;
  return box[3] - height * descentShare;
};

export const joinBoxes = (boxes: readonly Box[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return boxes.length === 0 ? [0, 0, 0, 0] : [left, top, right, bottom];
};

/** The size most characters have, in points. */
export const bodySize = (runs: readonly Run[]): number => {
  const characters = new Map<number, number>();
  for (const run of runs) {
    const key = Math.round(run.size * 2) / 2;
    let count = 0;
    for (const word of run.words) count += word.text.length;
    characters.set(key, (characters.get(key) ?? 0) + count);
  }
  let best = 10;
  let most = 0;
  for (const [size, count] of characters) {
    if (count > most) [best, most] = [size, count];
  }
  return best;
};

export const makeRun = (words: readonly Word[]): Run => {
  const box = joinBoxes(words.map((word) => word.box));
  let size = 0;
  let baseline = 0;
  let weight = 0;
  for (const word of words) {
    const letters = word.text.length;
    size += word.size * letters;
    baseline += baselineOf(word) * letters;
    weight += letters;
  }
  return { words, box, size: size / Math.max(1, weight), baseline: baseline / Math.max(1, weight) };
};
