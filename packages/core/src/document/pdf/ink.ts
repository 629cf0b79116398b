import type { Box } from '../place.ts';
import type { Rings } from './rings.ts';

/** What words need to know of a font. */
export interface FontTraits {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its letters are pictures: their codes say nothing. */
  readonly pictures: boolean;
  readonly vertical: boolean;
  /** Shares of the font size above and below the baseline; both positive. */
  readonly ascent: number;
  readonly descent: number;
  /** Glyph units × this × font size = length in text space. */
  readonly unit: number;
  /** Type 3 fonts have their own scale: nominal font size × this = the size a person sees. */
  readonly sizeFactor: number;
}

/** How a run of glyphs is drawn; one object for all glyphs drawn alike, so that it can be compared by identity. */
export interface InkStyle {
  readonly font: FontTraits;
  /** Points, as seen on the page. */
  readonly size: number;
  /** #rrggbb, or null when the colour is a pattern or gradient. */
  readonly color: string | null;
  readonly alpha: number;
  /** Text render mode 3, or 7 when nothing is painted through it. */
  readonly invisible: boolean;
  /** Drawn with an outline besides its filling: a poor man's bold. */
  readonly outlined: boolean;
  /** Drawn leaning: italics for fonts that have none. */
  readonly slanted: boolean;
  /** On a layer that the file switches off. */
  readonly layerOff: boolean;
  readonly clip: Box;
  /** Extra space after each glyph (letter spacing), in points. */
  readonly tracking: number;
  /** Unit vector along the baseline, in page coordinates (y grows downwards). */
  readonly alongX: number;
  readonly alongY: number;
}

export interface Glyph {
  /** As the file maps it to Unicode; may be several characters. */
  readonly text: string;
  /** Baseline start and end, in points from the top left of the page. */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly style: InkStyle;
  /** When it is drawn, compared with the `order` of patches. */
  readonly order: number;
}

/** Something painted that can be a background of text, or cover it. */
export interface Patch {
  readonly box: Box;
  readonly order: number;
  /** #rrggbb; null when it is not one colour (picture, gradient, pattern). */
  readonly color: string | null;
  /** 0 to 1; null when not known, under a mask or blend mode: then anything may show. */
  readonly alpha: number | null;
  /** What is painted of the box; null when all of it is. */
  readonly rings: Rings | null;
  readonly picture: boolean;
}

/** A filled bar or drawn line that is level or upright. */
export interface Stroke {
  readonly box: Box;
  readonly color: string | null;
}

export interface PageInk {
  readonly glyphs: readonly Glyph[];
  readonly patches: readonly Patch[];
  readonly strokes: readonly Stroke[];
}
