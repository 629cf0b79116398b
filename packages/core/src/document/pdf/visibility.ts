import type { HiddenReason } from '../document.ts';
import type { Box } from '../place.ts';
import type { Patch } from './ink.ts';
import { area, intersect } from './matrix.ts';
import type { PlacedWord } from './placed-word.ts';
import { isInside } from './rings.ts';

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
  if (style.color === null || background === null) return null;
  return contrastOf(style.color, background, style.alpha) < leastContrast ? 'same-colour-as-background' : null;
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

  /** Something that lets nothing through was drawn over it later. */
  covers(word: PlacedWord): boolean {
    const whole = area(word.box);
    return this.#under(word.box).some(
      (patch) =>
        patch.order > word.last &&
        isOpaque(patch) &&
        area(intersect(patch.box, word.box)) > whole * 0.95 &&
        samplePoints.every((share) => isOn(patch, ...pointOf(word.box, share))),
    );
  }

  /** Colour under its middle, of all that was drawn before it; null when that is not one known colour. */
  backgroundOf(word: PlacedWord): string | null {
    const [x, y] = pointOf(word.box, 0.5);
    const veils: Patch[] = [];
    let color = paper;
    for (const patch of this.#under(word.box).toReversed()) {
      if (patch.order > word.first || !isOn(patch, x, y)) continue;
      if (patch.alpha === null || patch.color === null) return null;
      if (isOpaque(patch)) {
        color = patch.color;
        break;
      }
      veils.push(patch);
    }
    for (const veil of veils.toReversed()) color = mix(veil.color ?? color, color, veil.alpha ?? 0);
    return color;
  }

  #under(box: Box): readonly Patch[] {
    return this.#bands[Math.max(0, Math.floor((box[1] + box[3]) / 2 / bandHeight))] ?? [];
  }
}

const paper = '#ffffff';
/** Where along a word a shape must lie over it to hide it. */
const samplePoints = [0.04, 0.5, 0.96] as const;

const isOpaque = ({ alpha }: Patch): boolean => alpha !== null && alpha > 0.95;
const pointOf = ([x0, y0, x1, y1]: Box, share: number): [number, number] => [x0 + (x1 - x0) * share, (y0 + y1) / 2];

function isOn({ box: [x0, y0, x1, y1], rings }: Patch, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1 && (rings === null || isInside(rings, x, y));
}

const channels = (color: string): readonly number[] => {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** A colour of that opacity on another. */
function mix(over: string, under: string, alpha: number): string {
  const below = channels(under);
  const mixed = channels(over).map((channel, i) => Math.round(channel * alpha + (below[i] ?? 0) * (1 - alpha)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrasts = new Map<string, number>();

/** A document has few pairs of colours and many words. */
function contrastOf(color: string, background: string, alpha: number): number {
  const key = `${color} ${background} ${alpha}`;
  const known = contrasts.get(key);
  if (known !== undefined) return known;
  if (contrasts.size > 500) contrasts.clear();
  const found = contrast(mix(color, background, alpha), background);
  contrasts.set(key, found);
  return found;
}

/** WCAG 2 contrast ratio; hues of the same luminance count as different colours. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  const ratio = (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  return ratio < leastContrast && colorDistance(a, b) > 40 ? leastContrast : ratio;
}

function colorDistance(a: string, b: string): number {
  const other = channels(b);
  return Math.hypot(...channels(a).map((channel, i) => channel - (other[i] ?? 0)));
}
