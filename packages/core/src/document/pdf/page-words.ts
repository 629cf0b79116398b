import type { HiddenText, Page, Shape, Word } from '../document.ts';
import type { Box } from '../place.ts';
import { gatherHidden, type HiddenWord } from './gather-hidden.ts';
import type { InkStyle, PageInk, Stroke } from './ink.ts';
import { joinLetterSpaced } from './join-letter-spaced.ts';
import { area, intersect } from './matrix.ts';
import { linkAt, type PageLink } from './page-links.ts';
import type { PlacedWord } from './placed-word.ts';
import { textRuns } from './text-run.ts';
import { hiddenReason, PatchIndex } from './visibility.ts';
import { wordsOfRuns } from './words-of-runs.ts';

export interface PageFrame {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly links: readonly PageLink[];
}

export interface ReadPage {
  readonly page: Page;
  readonly hidden: readonly HiddenText[];
  /** A picture takes up most of the page: it may be a scan. */
  readonly hasLargePicture: boolean;
}

/** Ink → words that a person sees, text that they do not, and lines. */
export function pageWords(ink: PageInk, frame: PageFrame): ReadPage {
  const { number, width, height, links } = frame;
  const whole: Box = [0, 0, width, height];
  const patches = new PatchIndex(ink.patches);
  const placed = withoutDoubles(joinLetterSpaced(wordsOfRuns(textRuns(ink.glyphs))));
  const scan = ink.patches.some((patch) => patch.picture && area(intersect(patch.box, whole)) > area(whole) * 0.5);
  const judged = placed.map((word) => ({ word, reason: hiddenReason(word, whole, patches) }));
  const isScanText = scan && !judged.some(({ reason }) => reason === null);
  const words: Word[] = [];
  const hidden: HiddenWord[] = [];
  for (const { word, reason } of judged) {
    // The text layer of a scan is drawn invisibly, over or under the picture that shows the same words.
    const layer = isScanText && (reason === 'invisible-render-mode' || reason === 'covered');
    if (reason === null || layer) words.push(toWord(word, linkAt(links, word.box)));
    else hidden.push({ word, reason });
  }
  const shapes = ink.strokes.flatMap((stroke) => toShape(stroke, whole));
  return {
    page: { number, width, height, words, shapes },
    hidden: gatherHidden(hidden, number),
    hasLargePicture: scan,
  };
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const roundBox = ([x0, y0, x1, y1]: Box): Box => [hundredth(x0), hundredth(y0), hundredth(x1), hundredth(y1)];

function toWord(word: PlacedWord, href: string | undefined): Word {
  const { style } = word;
  const angle = angleOf(style);
  return {
    text: word.text,
    box: roundBox(word.box),
    size: hundredth(style.size),
    bold: word.bold,
    italic: style.font.italic,
    ...(style.color !== null && style.color !== '#000000' && { color: style.color }),
    ...(href !== undefined && { href }),
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

/** The same word drawn twice in nearly the same place: bold or a shadow made by hand. The first one stays. */
function withoutDoubles(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const byText = new Map<string, number[]>();
  const out: PlacedWord[] = [];
  for (const word of words) {
    const seen = byText.get(word.text) ?? [];
    const twin = seen.find((index) => isSamePlace(out[index], word));
    const first = twin === undefined ? undefined : out[twin];
    if (twin !== undefined && first !== undefined) {
      const shifted = Math.abs(first.start - word.start) > 0.02 || Math.abs(first.base - word.base) > 0.02;
      // What is drawn last is what shows.
      out[twin] = {
        ...first,
        style: word.style,
        last: word.last,
        first: word.first,
        bold: first.bold || word.bold || shifted,
      };
      continue;
    }
    seen.push(out.length);
    byText.set(word.text, seen);
    out.push(word);
  }
  return out;
}

function isSamePlace(a: PlacedWord | undefined, b: PlacedWord): boolean {
  if (a === undefined) return false;
  const near = Math.max(a.style.size, b.style.size) * 0.15;
  return (
    Math.abs(a.box[0] - b.box[0]) < near &&
    Math.abs(a.box[1] - b.box[1]) < near &&
    Math.abs(a.end - a.start - b.end + b.start) < near * 2
  );
}

/** Whole-page fills are paper; dots and specks are decoration. */
function toShape({ box, color }: Stroke, page: Box): Shape[] {
  const [x0, y0, x1, y1] = box;
  const long = Math.max(x1 - x0, y1 - y0);
  if (long < 4 || area(intersect(box, page)) > area(page) * 0.9) return [];
  return [{ box: roundBox(box), ...(color !== null && color !== '#000000' && { color }) }];
}
