import type { Box } from '../document/place.ts';

/** What a file holds besides its words, as far as it makes reading by machine easier or harder. */
export interface FileFacts {
  readonly fileName: string;
  readonly byteSize: number;
  readonly pdf?: PdfFacts;
  /** Pictures in a file without pages (Word). */
  readonly pictures: number;
}

export interface PdfFacts {
  /** From the information dictionary; absent when empty. */
  readonly title?: string;
  /** The file says which text is a heading, a list, a table. */
  readonly tagged: boolean;
  /** The file forbids copying its text. */
  readonly copyForbidden: boolean;
  /** Families without style: "Lato" for Lato-Bold and Lato-Regular; once each. Picture fonts are left out. */
  readonly families: readonly string[];
  readonly pages: readonly PageFacts[];
}

/** All boxes in points from the page's top left. */
export interface PageFacts {
  readonly number: number;
  readonly pictures: readonly Box[];
  /** Signs of an icon font: they are drawn, and mean nothing to a program. */
  readonly icons: readonly Box[];
  /** Drawn letters that no Unicode is told for. */
  readonly unmapped: readonly Box[];
  /** Ligatures that are stored as one character of their own (U+FB00 to U+FB06). */
  readonly ligatures: readonly Box[];
  /** Filled shapes, letters drawn as outlines among them: how many, and those as flat and long as a bar. */
  readonly filledShapes: number;
  readonly bars: readonly Box[];
  readonly links: readonly { readonly box: Box; readonly href: string }[];
}
