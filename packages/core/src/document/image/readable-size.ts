import { AppError } from '../../shared/app-error.ts';

/** A page of A3 at 600 dots to an inch has 70 million; more is a mistake, or made to fill the memory. */
const mostPixels = 80_000_000;
const longestSide = 20_000;
/** Letters of a whole page have no shape any more. */
const shortestSide = 200;

/** Refuses pictures by their size before a pixel is decoded: FILE_TOO_LARGE, FILE_HAS_NO_TEXT. */
export function assertReadableSize({ width, height }: { readonly width: number; readonly height: number }): void {
  if (width * height > mostPixels || Math.max(width, height) > longestSide) {
    throw new AppError(
      'FILE_TOO_LARGE',
      `This picture has ${width} by ${height} pixels, more than any page needs. Scan the page at 300 dpi and use that.`,
    );
  }
  if (Math.max(width, height) < shortestSide) {
    throw new AppError(
      'FILE_HAS_NO_TEXT',
      `This picture has only ${width} by ${height} pixels, too few for a page of text. Scan the page at 300 dpi.`,
    );
  }
}
