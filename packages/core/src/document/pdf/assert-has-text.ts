import { AppError } from '../../shared/app-error.ts';
import type { ReadPage } from './page-words.ts';
import { fewLetters } from './scanned-pages.ts';

/** Refuses documents in which there is nothing to read, and says which kind of nothing it is. */
export function assertHasText(pages: readonly ReadPage[]): void {
  let letters = 0;
  for (const { page } of pages) for (const { text } of page.words) letters += text.length;
  const scan = pages.some(({ hasLargePicture }) => hasLargePicture);
  const read = pages.some(({ page }) => page.scan !== undefined);
  if (letters > (scan && !read ? fewLetters : 0)) return;
  if (scan) {
    throw new AppError(
      'FILE_HAS_NO_TEXT',
      'This PDF is a scan: it holds pictures of pages, and no text was found in them. Scan the pages straight and at 300 dpi, or export the CV as PDF from the program it was written with.',
    );
  }
  const hidden = pages.some((page) => page.hidden.length > 0);
  throw new AppError(
    'FILE_HAS_NO_TEXT',
    hidden
      ? 'All text of this PDF is hidden, so that a person sees an empty page. Use a PDF whose text can be seen.'
      : 'This PDF holds no text: its letters may be drawn as shapes. Export the CV as PDF with its text kept as text.',
  );
}
