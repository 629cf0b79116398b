import type { HiddenReason } from '../document.ts';
import type { Box } from '../place.ts';
import type { Patch } from './ink.ts';
import { area, intersect } from './matrix.ts';
import type { PlacedWord } from './placed-word.ts';

/** Smaller text cannot be read by eye at any usual zoom; in points. */
const smallestSize = 2;
/** Less than this share of ink is not seen. */
const leastAlpha = 0.06;
/** Luminance contrast (WCAG, 1 to 21) below which text and its background are one colour to the eye. */
const leastContrast = 1.1;
/** A word of which this share lies outside is outside. */
const mostly = 0.8;

/** Why a person cannot see this word; null when they can, or when it is not certain that they cannot. */
export function hiddenReason(word: PlacedWord, page: Box, patches: PatchIndex): HiddenReason | null {
  const { style, box } = word;
  if (style.layerOff) return 'hidden-property';
  if (style.invisible) return 'invisible-render-mode';
  if (style.size < smallestSize) return 'too-small';
  if (isMostlyOutside(box, page)) return 'outside-page';
  if (isMostlyOutside(box, word.clip)) return 'clipped';
  if (style.alpha < leastAlpha) return 'transparent';
  if (patches.covers(word)) return 'covered';
  const background = patches.backgroundOf(word);
  if (style.color !== null && background !== null && contrast(style.color, background) < leastContrast) {
    return 'same-colour-as-background';
  }
  return null;
}

function isMostlyOutside(box: Box, frame: Box): boolean {
  const whole = area(box);
  if (whole === 0) return false;
  const inside = intersect(box, frame);
  return inside[2] <= inside[0] || inside[3] <= inside[1] || area(inside) / whole < 1 - mostly;
}

/** Height of a band in points: words look only at the patches of the bands they touch. */
const bandHeight = 24;
/** Patches smaller than this, in square points, cannot hide or carry a word. */
const leastArea = 12;

export class PatchIndex {
  readonly #bands: (readonly Patch[])[] = [];

  constructor(patches: readonly Patch[]) {
    const bands: Patch[][] = [];
    for (const patch of patches) {
      if (area(patch.box) < leastArea) continue;
      const from = Math.max(0, Math.floor(patch.box[1] / bandHeight));
      const to = Math.min(600, Math.floor(patch.box[3] / bandHeight));
      for (let band = from; band <= to; band++) {
        bands[band] ??= [];
        bands[band]?.push(patch);
      }
    }
    this.#bands = bands;
  }

  /** Something solid was drawn over it later. */
  covers(word: PlacedWord): boolean {
    const whole = area(word.box);
    return this.#under(word.box).some(
      (patch) => patch.solid && patch.order > word.last && area(intersect(patch.box, word.box)) > whole * 0.95,
    );
  }

  /** Colour of the topmost thing drawn before it under its middle; null when that is not one known colour. */
  backgroundOf(word: PlacedWord): string | null {
    const [x0, y0, x1, y1] = word.box;
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    for (const patch of this.#under(word.box).toReversed()) {
      const [left, upper, right, lower] = patch.box;
      if (patch.order > word.first || x < left || x > right || y < upper || y > lower) continue;
      if (patch.solid) return patch.color;
      // A shape that is no rectangle may or may not lie under the word, so it can make it visible, never hide it.
      if (patch.color !== word.style.color || patch.color === null) return null;
    }
    return '#ffffff';
  }

  #under(box: Box): readonly Patch[] {
    return this.#bands[Math.max(0, Math.floor((box[1] + box[3]) / 2 / bandHeight))] ?? [];
  }
}

function luminance(color: string): number {
  const value = Number.parseInt(color.slice(1), 16);
  const [red = 0, green = 0, blue = 0] = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast ratio; hues of the same luminance count as different colours. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  const ratio = (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  return ratio < leastContrast && colorDistance(a, b) > 40 ? leastContrast : ratio;
}

function colorDistance(a: string, b: string): number {
  const [x, y] = [Number.parseInt(a.slice(1), 16), Number.parseInt(b.slice(1), 16)];
  return Math.hypot((x >> 16) - (y >> 16), ((x >> 8) & 255) - ((y >> 8) & 255), (x & 255) - (y & 255));
}
