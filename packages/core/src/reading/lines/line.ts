import type { Box } from '../../document/place.ts';

/** Where a token stands: a box on a page (with how sure OCR is of it, 0 to 1), or a range of a block. */
export type TokenSource =
  | { readonly page: number; readonly box: Box; readonly sureness?: number }
  | { readonly block: number; readonly start: number; readonly end: number };

/** One word of a line with its range in the line's text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: TokenSource;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | undefined;
  readonly href: string | undefined;
}

/** How a line looks, as far as a reader's eye uses it to tell headings from text. */
export interface LineStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly upper: boolean;
  readonly color: string | undefined;
}

/** One line of one column, in reading order. Everything after this stage works on lines alone. */
export interface Line {
  readonly index: number;
  /** Tokens joined by one space, or by nothing where the document says they touch. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where in `text` a gap as wide as a tab stands; each is the offset of the token after the gap. */
  readonly gaps: readonly number[];
  /** Start of the text after a bullet or list number; 0 when there is none. */
  readonly contentStart: number;
  readonly bullet: boolean;
  /** Counts from 1; 0 in a document that flows. */
  readonly page: number;
  /** Columns of one page differ; a column that goes on over the page break keeps its number. */
  readonly column: number;
  /** On pages read from the right, turned over as in a mirror: the left is where reading starts. Points. */
  readonly box: Box;
  /** Where the text after the bullet starts, in the coordinates of `box`. */
  readonly contentLeft: number;
  /** Ranges of `text` that stand under a date in a margin: places. */
  readonly asides: readonly { readonly start: number; readonly end: number }[];
  readonly style: LineStyle;
  /** Space to the line above in the same column, in heights of this line; 9 when it is the first of its column. */
  readonly spaceAbove: number;
  /** True when the text goes so near to the column's right edge that its sentence may go on in the next line. */
  readonly full: boolean;
  /** Heading level that the document itself declares (DOCX styles). */
  readonly declaredLevel: number | undefined;
}

/** A part of one line. */
export interface Slice {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

export const sliceText = (slice: Slice): string => slice.line.text.slice(slice.start, slice.end);

/** The line without its bullet, as a slice. */
export const lineSlice = (line: Line): Slice => ({ line, start: line.contentStart, end: line.text.length });

/** Lines that share a look: sizes within half a point, same weight, slant and case. */
export const styleKey = (style: LineStyle): string =>
  `${Math.round(style.size * 2)}${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${style.upper ? 'u' : ''}${style.color ?? ''}`;
