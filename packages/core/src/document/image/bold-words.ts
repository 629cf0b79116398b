import type { Box } from '../place.ts';
import type { GreyPicture } from './grey-picture.ts';
import { measureInk } from './measure-ink.ts';

/** Letters whose strokes are this much wider than those of most letters of the page, for their size, are bold. */
const boldFrom = 1.28;
/** Of fewer letters the shape says more about the stretches than the weight does. */
const fewestLetters = 3;

interface Measured {
  readonly text: string;
  /** In pixels. */
  readonly box: Box;
  /** Of its line or font, in pixels. */
  readonly height: number;
}

/** Which words of a page are printed bold, by the width of their strokes; `lines` are words that stand side by side. */
export function boldWords<Word extends Measured>(
  lines: readonly (readonly Word[])[],
  picture: GreyPicture,
): ReadonlySet<Word> {
  const weights = new Map<Word, number>();
  const all: number[] = [];
  for (const word of lines.flat()) {
    if (word.text.length < fewestLetters) continue;
    const weight = measureInk(picture, word.box).stroke / Math.max(1, word.height);
    weights.set(word, weight);
    for (let i = 0; i < word.text.length; i++) all.push(weight);
  }
  all.sort((a, b) => a - b);
  const usual = all[Math.floor(all.length / 2)] ?? 0;
  const isBold = (word: Word | undefined): boolean => {
    const weight = word && weights.get(word);
    return weight !== undefined && usual > 0 && weight > usual * boldFrom;
  };
  const bold = new Set<Word>();
  for (const line of lines) {
    for (const [at, word] of line.entries()) {
      // A short word looks like those beside it.
      const beside = [line[at - 1], line[at + 1]].filter((one) => one !== undefined && weights.has(one));
      const looks = weights.has(word) ? isBold(word) : beside.length > 0 && beside.every(isBold);
      if (looks) bold.add(word);
    }
  }
  return bold;
}
