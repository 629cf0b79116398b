import type { Word } from '../document.ts';
import type { Box } from '../place.ts';
import type { GreyPicture } from './grey-picture.ts';
import { measureInk } from './measure-ink.ts';
import type { ScannedLine } from './scanned-line.ts';

/** A word has ink under it when at least this share of its box is dark, and not all of it. */
const inked = { from: 0.02, to: 0.95 } as const;
/** With more words than this share on bare paper, the layer is not the page's. */
const mostUnprinted = 0.2;
/** So many of the layer's words must be among those that OCR reads in the same place; both make mistakes. */
const leastAgreement = 0.6;
/** Shorter words agree by chance. */
const shortestWord = 3;
/** A sample of fewer words says nothing. */
const leastWords = 4;

/** Words of a text layer with bare paper, or a plain area, where they should be printed. `scale`: points for a pixel. */
export function unprintedOf(layer: readonly Word[], picture: GreyPicture, scale: number): readonly Word[] {
  return layer.filter(({ box }) => {
    const { fill } = measureInk(picture, [box[0] / scale, box[1] / scale, box[2] / scale, box[3] / scale]);
    return fill < inked.from || fill > inked.to;
  });
}

export const isMostlyPrinted = (layer: readonly Word[], unprinted: readonly Word[]): boolean =>
  unprinted.length <= layer.length * mostUnprinted;

/** Whether a text layer says what OCR reads in one part of the page. Null when that part holds too few words. */
export function layerAgrees(
  layer: readonly Word[],
  read: readonly ScannedLine[],
  { part, scale }: { readonly part: Box; readonly scale: number },
): boolean | null {
  const [left, top, right, bottom] = part.map((side) => side * scale);
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null;
  const inPart = layer.filter(({ box }) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    // Letters on the part's border are cut.
    return x >= left && x <= right && box[1] > top + 2 && box[3] < bottom - 2 && y > top;
  });
  const said = inPart.flatMap(({ text }) => lettersOf(text)).filter((text) => text.length >= shortestWord);
  if (said.length < leastWords) return null;
  const seen = read.flatMap(({ words }) => words.flatMap(({ text }) => lettersOf(text)));
  const agreeing = said.filter((text) => seen.some((other) => isNear(text, other))).length;
  return agreeing >= said.length * leastAgreement;
}

const lettersOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The same but for one letter in five, at the same place: what two engines differ by. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 0) return a.length > 5 && (a.includes(b) || b.includes(a)) && b.length > 3;
  let wrong = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) wrong++;
  return wrong <= a.length / 5;
}
