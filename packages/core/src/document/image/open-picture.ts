import { AppError } from '../../shared/app-error.ts';
import type { PagedDocument, PictureType } from '../document.ts';
import type { ScanReader } from './scan-reader.ts';

/** A picture of pages → their words, by OCR. Throws AppError: FILE_HAS_NO_TEXT, FILE_TYPE_UNSUPPORTED, and the reader's. */
export async function openPicture(
  bytes: Uint8Array,
  mediaType: PictureType,
  scans: ScanReader | undefined,
): Promise<PagedDocument> {
  if (scans === undefined) {
    throw new AppError(
      'FILE_TYPE_UNSUPPORTED',
      'This file is a picture, and text is not read from pictures here. Save the CV as PDF or DOCX.',
    );
  }
  const pages = await scans.readPicture(bytes, mediaType);
  if (pages.every(({ words }) => words.length === 0)) {
    throw new AppError(
      'FILE_HAS_NO_TEXT',
      'No text was found in this picture. Scan the page straight and at 300 dpi, or save the CV as PDF or DOCX.',
    );
  }
  return { kind: 'paged', mediaType, pages, hidden: [] };
}
