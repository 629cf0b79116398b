import type { Page, PictureType, Word } from '../document.ts';

/** A page of a PDF that a text layer does not answer for. */
export interface ScanRequest {
  /** Counts from 1. */
  readonly number: number;
  /**
   * Words of an invisible text layer, as scanner programs write it: used when they match what is printed, so that only
   * pages without such a layer are read anew.
   */
  readonly layer?: readonly Word[];
}

/**
 * What was found of a page of a PDF: read anew; or its text layer holds, but for the words that are not printed there.
 * A layer has no looks: which of its words are printed bold only the picture tells.
 */
export type ScanResult =
  | { readonly kind: 'read'; readonly page: Page }
  | { readonly kind: 'layer-holds'; readonly unprinted: ReadonlySet<Word>; readonly bold: ReadonlySet<Word> };

/**
 * Reads what is printed on pictures (OCR). A port: the core knows no engine; packages/pool provides one. Both reject with
 * AppError FILE_* only for what the picture itself is at fault for.
 */
export interface ScanReader {
  /** The pages of a picture file, put upright; a page with no text has no words. */
  readPicture(bytes: Uint8Array, type: PictureType): Promise<readonly Page[]>;
  /** By page number. Pages that cannot be drawn are missing in the answer. */
  readPdfPages(pdf: Uint8Array, requests: readonly ScanRequest[]): Promise<ReadonlyMap<number, ScanResult>>;
}
