import type { Box } from '../place.ts';

/** What an OCR engine read on an upright picture, in pixels from its top left. */
export interface ScannedWord {
  readonly text: string;
  readonly box: Box;
  /** 0 to 1, as the engine says. */
  readonly sureness: number;
}

export interface ScannedLine {
  /** From left to right. */
  readonly words: readonly ScannedWord[];
  /** From the top of the tall letters to the foot of the low ones, in pixels, as the engine measured it. */
  readonly height: number;
  /** Where the letters stand at the left and at the right end of the line, in pixels from the top. */
  readonly baseline: { readonly left: number; readonly right: number };
}
