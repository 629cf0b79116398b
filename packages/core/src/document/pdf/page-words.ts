import type { HiddenText, Page, Shape, Word } from '../document.ts';
import { mendLookalikes } from '../mend-lookalikes.ts';
import type { Box } from '../place.ts';
import { withoutDoubles, withoutTwins } from './double-words.ts';
import { withDrawnBullets } from './drawn-bullets.ts';
import { gatherHidden, type HiddenWord } from './gather-hidden.ts';
import { glueNeighbours } from './glue-neighbours.ts';
import { glyphText, isUnmapped, nothing } from './glyph-text.ts';
import type { InkStyle, PageInk, Stroke } from './ink.ts';
import { joinLetterSpaced } from './join-letter-spaced.ts';
import { joinStacked } from './join-stacked.ts';
import { area, intersect } from './matrix.ts';
import type { PlacedWord } from './placed-word.ts';
import { textRuns } from './text-run.ts';
import { hiddenReason, PatchIndex } from './visibility.ts';
import { wordsOfRuns } from './words-of-runs.ts';

export interface PageFrame {
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

export interface ReadPage {
  readonly page: Page;
  /** Words written with letters of another script. */
  readonly disguised: readonly PlacedWord[];
  readonly hidden: readonly HiddenText[];
  /** A picture takes up most of the page: it may be a scan. */
  readonly hasLargePicture: boolean;
  /** Words of `page` that are the invisible text layer of a scan. */
  readonly layer: readonly Word[];
  /** Things drawn on it that are no text. */
  readonly shapeCount: number;
}

/** A scan's own text layer has at least this many hidden words for each one that is drawn (a scanner app's stamp). */
const layerWordsPerStamp = 5;

/** Ink → words that a person sees, text that they do not, and lines. */
export function pageWords(ink: PageInk, frame: PageFrame): ReadPage {
  const { number, width, height } = frame;
  const whole: Box = [0, 0, width, height];
  const patches = new PatchIndex(ink.patches);
  const placed = glueNeighbours(joinStacked(joinLetterSpaced(wordsOfRuns(textRuns(ink.glyphs)))));
  const scan = ink.patches.some((patch) => patch.picture && area(intersect(patch.box, whole)) > area(whole) * 0.5);
  const seen: PlacedWord[] = [];
  const unseen: HiddenWord[] = [];
  for (const word of placed) {
    const reason = hiddenReason(word, whole, patches);
    if (reason === null) seen.push(word);
    else unseen.push({ word, reason });
  }
  // The text layer of a scan is drawn invisibly, over or under the picture that shows the same words.
  const layer = scan ? unseen.filter(({ reason }) => reason === 'invisible-render-mode' || reason === 'covered') : [];
  const isScan = layer.length > 0 && layer.length >= seen.length * layerWordsPerStamp;
  const visible = withoutDoubles(isScan ? [...seen, ...layer.map(({ word }) => word)] : seen);
  const layerWords = new Set(isScan ? layer : []);
  const hidden = withoutTwins(
    unseen.filter((one) => !layerWords.has(one)),
    visible,
  );
  const words = withDrawnBullets(visible, ink).map((placed) => ({ placed, word: toWord(placed) }));
  const layerPlaced = new Set([...layerWords].map(({ word }) => word));
  const unmapped = ink.glyphs.filter((glyph) => glyphText(glyph) === nothing && isUnmapped(glyph)).length;
  return {
    page: {
      number,
      width,
      height,
      words: words.map(({ word }) => word),
      shapes: ink.strokes.flatMap((stroke) => toShape(stroke, whole)),
      ...(unmapped > 0 && { unmappedGlyphs: unmapped }),
    },
    hidden: gatherHidden(hidden, number),
    disguised: visible.filter(({ text }) => mendLookalikes(text) !== text),
    hasLargePicture: scan,
    layer: words.filter(({ placed }) => layerPlaced.has(placed)).map(({ word }) => word),
    shapeCount: ink.patches.length + ink.strokes.length,
  };
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const roundBox = ([x0, y0, x1, y1]: Box): Box => [hundredth(x0), hundredth(y0), hundredth(x1), hundredth(y1)];

function toWord(word: PlacedWord): Word {
  const { style } = word;
  const angle = angleOf(style);
  return {
    text: mendLookalikes(word.text),
    box: roundBox(word.box),
    size: hundredth(style.size),
    bold: word.bold,
    italic: style.font.italic || style.slanted,
    ...(style.color !== null && style.color !== '#000000' && { color: style.color }),
    ...(word.glued && { glued: true }),
    ...(angle !== 0 && { angle }),
  };
}

/** Whole degrees, clockwise; vertical writing counts as level, since its letters stand upright. */
function angleOf({ alongX, alongY, font }: InkStyle): number {
  if (font.vertical) return 0;
  const degrees = Math.round((Math.atan2(alongY, alongX) * 180) / Math.PI);
  return degrees === -180 ? 180 : degrees === 0 ? 0 : degrees;
}

/** Whole-page fills are paper; dots and specks are decoration. */
function toShape({ box, color }: Stroke, page: Box): Shape[] {
  const [x0, y0, x1, y1] = box;
  const long = Math.max(x1 - x0, y1 - y0);
  if (long < 4 || area(intersect(box, page)) > area(page) * 0.9) return [];
  return [{ box: roundBox(box), ...(color !== null && color !== '#000000' && { color }) }];
}
