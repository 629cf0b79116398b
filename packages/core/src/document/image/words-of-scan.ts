import type { Word } from '../document.ts';
import type { Box } from '../place.ts';
import { boldWords } from './bold-words.ts';
import type { GreyPicture } from './grey-picture.ts';
import { segmentsOf, sizeOf } from './letter-size.ts';
import { measureInk } from './measure-ink.ts';
import type { ScannedLine, ScannedWord } from './scanned-line.ts';
import { snapSizes } from './snap-sizes.ts';

/** Below this the engine guesses at a logo, a portrait or dirt: nothing is read there rather than something invented. */
const leastSureness = 0.25;
/** A line whose words are this unsure on average is such a guess as a whole. */
const leastLineSureness = 0.4;
/** A word of two letters or more that OCR is this sure of stands on the page. */
const surelyWord = 0.6;
/** Signs that engines take a bullet for. */
const bulletLike = /^[«»+*¢©®°·•●○■□▪▫◦‣►>=~°¤§eo0O]$/u;
const surelyBullet = /^[«»¢©•●○■□▪▫◦‣►¤]$/u;
/** A drawn disc or square fills its box; letters do not. */
const discFill = 0.62;
/** Chinese and Japanese letters stand without spaces, and engines cut between them at will. */
const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]/u;
/** A gap of less than this share of the size between such letters is none. */
const spacelessGap = 0.6;

/** Lines of an upright picture → words of a page in points, in the engine's order. */
export function wordsOfScan(lines: readonly ScannedLine[], picture: GreyPicture, scale: number): readonly Word[] {
  const kept = lines
    .map((line) => ({ ...line, words: line.words.filter(isWord) }))
    .filter(({ words }) => words.length > 0 && meanOf(words.map(({ sureness }) => sureness)) >= leastLineSureness);
  if (isNoise(kept)) return [];
  // What stands on one line but far apart may be set in different sizes: a name, and the address beside it.
  const segments = kept.flatMap((line) =>
    segmentsOf(line).map((words) => ({ words, measured: sizeOf(words, line.height) * scale })),
  );
  const sizes = snapSizes(segments.map(({ measured }) => measured));
  const sizeByWord = new Map(segments.flatMap(({ words }, i) => words.map((word) => [word, sizes[i] ?? 10] as const)));
  const measured = kept.map(({ words, height }) => words.map((word) => ({ ...word, height, word })));
  const bold = new Set([...boldWords(measured, picture)].map(({ word }) => word));
  return kept.flatMap((line) => {
    return line.words.map((word, at): Word => {
      const size = sizeByWord.get(word) ?? 10;
      const before = line.words[at - 1];
      return {
        text: at === 0 && isBullet(line, picture) ? '•' : word.text.normalize('NFC'),
        box: scaled(fontBox(word, line, size / scale), scale),
        size,
        bold: bold.has(word),
        italic: false,
        sureness: Math.round(word.sureness * 100) / 100,
        ...(before !== undefined && isGlued(before, word, size / scale) && { glued: true }),
      };
    });
  });
}

/** Shares of the font size that a font's box reaches above and below the line its letters stand on. */
const reach = { above: 0.8, below: 0.22 } as const;
/** A baseline this far off the word's own ink, in font sizes, is not the word's. */
const farOff = 0.35;

/**
 * The box that the font has, as words of a text layer have it, whatever letters are in the word: so a dash, a comma and a
 * capital of one line stand on one line. Where the engine's line does not fit the word, its ink decides.
 */
function fontBox({ box }: ScannedWord, line: ScannedLine, size: number): Box {
  const [first, last] = [line.words[0], line.words.at(-1)];
  const [left, right] = [first?.box[0] ?? box[0], last?.box[2] ?? box[2]];
  const along = right > left ? ((box[0] + box[2]) / 2 - left) / (right - left) : 0;
  const measured = line.baseline.left + (line.baseline.right - line.baseline.left) * along;
  const fits = measured < box[3] + size * farOff * 2 && measured > box[3] - size * farOff;
  const base = fits ? measured : box[3];
  return [box[0], base - size * reach.above, box[2], base + size * reach.below];
}

/** Grain and texture give single letters that nobody is sure of; a page of text has a few words that hold. */
const isNoise = (lines: readonly ScannedLine[]): boolean =>
  !lines.some(({ words }) => words.some(({ text, sureness }) => text.length > 1 && sureness >= surelyWord));

const isWord = ({ text, sureness, box }: ScannedWord): boolean =>
  text.trim() !== '' && sureness >= leastSureness && box[2] > box[0] && box[3] > box[1];

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const scaled = ([left, top, right, bottom]: Box, scale: number): Box => [
  hundredth(left * scale),
  hundredth(top * scale),
  hundredth(right * scale),
  hundredth(bottom * scale),
];

function isGlued(before: ScannedWord, word: ScannedWord, size: number): boolean {
  const touches = word.box[0] - before.box[2] < size * spacelessGap;
  return touches && spaceless.test(before.text.at(-1) ?? '') && spaceless.test(word.text[0] ?? '');
}

/** The first word of a line that is a bullet read as a letter or sign. */
function isBullet({ words, height }: ScannedLine, picture: GreyPicture): boolean {
  const [first, next] = words;
  if (first === undefined || next === undefined || !bulletLike.test(first.text)) return false;
  if (surelyBullet.test(first.text)) return true;
  const [left, top, right, bottom] = first.box;
  const [wide, tall] = [right - left, bottom - top];
  const isSmall = tall < height * 0.5 && wide < height * 0.5 && wide / tall < 1.5 && tall / wide < 1.5;
  return isSmall && measureInk(picture, first.box).fill >= discFill;
}
