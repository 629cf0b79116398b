import type { ScannedLine, ScannedWord } from './scanned-line.ts';

/** Font size over the height of a line as the engine measures it (Latin letters, measured on drawn pages). */
const sizePerHeight = 1.04;
/** A gap of more line heights than this parts what stands on one line. */
const partingGap = 1.6;

/** Shares of the font size, as most fonts of text have them. */
const shares = { small: 0.53, tall: 0.73, below: 0.21, comma: 0.12, square: 0.9 } as const;
const tall = /[\p{Lu}\p{N}bdfhkltißäöüéèáàâêîôûñçåğşžčšřőűбёйії()/|&@#]/u;
const below = /[gjpqyçğşąęрудцщфўџ()@/|]/u;
const comma = /[,;]/u;
const square = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;
/** Scripts whose letters have no such shares; the height of the line must do. */
const other = /[\u0590-\u08ff\u0900-\u0fff]/u;

/** A line's words in groups that stand near each other. */
export function segmentsOf({ words, height }: ScannedLine): readonly (readonly ScannedWord[])[] {
  const segments: ScannedWord[][] = [];
  let last: ScannedWord | undefined;
  for (const word of words) {
    if (last === undefined || word.box[0] - last.box[2] > height * partingGap) segments.push([]);
    segments.at(-1)?.push(word);
    last = word;
  }
  return segments;
}

/** Font size in pixels: the middle of what the heights of the words say, by the letters in them. */
export function sizeOf(words: readonly ScannedWord[], lineHeight: number): number {
  const said = words
    .filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text) && !other.test(text))
    .map(({ text, box }) => (box[3] - box[1]) / shareOf(text))
    .sort((a, b) => a - b);
  return said[Math.floor(said.length / 2)] ?? lineHeight * sizePerHeight;
}

function shareOf(text: string): number {
  if (square.test(text)) return shares.square;
  const above = tall.test(text) ? shares.tall : shares.small;
  return above + (below.test(text) ? shares.below : comma.test(text) ? shares.comma : 0);
}
