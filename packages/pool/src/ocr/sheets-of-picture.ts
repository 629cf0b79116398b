import type { PictureType } from '@vitae/core/document/document';
import { pointsPerPixel } from '@vitae/core/document/image/page-size';
import { isWholePicture, pictureHeader, plausibleDpi } from '@vitae/core/document/image/picture-header';
import { assertReadableSize } from '@vitae/core/document/image/readable-size';
import { limits } from '@vitae/core/document/limits';
import { AppError } from '@vitae/core/shared/app-error';
import { createCanvas, loadImage } from 'canvas-for-ocr';
import UTIF from 'utif2';
import { type Sheet, sheetOf } from './sheet.ts';

/** The pages of a picture file, one after the other: only a TIFF has more than one. Throws FILE_DAMAGED, FILE_TOO_LARGE … */
export async function* sheetsOfPicture(bytes: Uint8Array, type: PictureType): AsyncGenerator<Sheet> {
  if (type === 'image/tiff') yield* sheetsOfTiff(bytes);
  else yield await sheetOfPicture(bytes, type);
}

async function sheetOfPicture(bytes: Uint8Array, type: PictureType): Promise<Sheet> {
  const header = pictureHeader(bytes, type);
  if (header === null || !isWholePicture(bytes, type)) throw damaged();
  assertReadableSize(header);
  const image = await loadImage(Buffer.from(bytes)).catch((cause: unknown) => {
    throw damaged(cause);
  });
  return sheetOf(image, pointsPerPixel(header));
}

/** TIFF's own numbers for what is said of a page. */
const tag = { width: 't256', height: 't257', isPreview: 't254', dpiX: 't282', unit: 't296' } as const;
const centimetres = 3;

/** How many pages a picture file holds, without decoding their pixels. */
export function pagesOfPicture(bytes: Uint8Array, type: PictureType): number {
  return type === 'image/tiff' ? pageDirectories(bytes).length : 1;
}

function pageDirectories(bytes: Uint8Array): UTIF.IFD[] {
  try {
    return UTIF.decode(Buffer.from(bytes)).filter(
      (page) => firstNumber(page, tag.width) > 0 && (firstNumber(page, tag.isPreview) & 1) === 0,
    );
  } catch (cause) {
    throw damaged(cause);
  }
}

function* sheetsOfTiff(bytes: Uint8Array): Generator<Sheet> {
  const pages = pageDirectories(bytes);
  if (pages.length === 0) throw damaged();
  if (pages.length > limits.pages) {
    throw new AppError(
      'FILE_TOO_MANY_PAGES',
      `This TIFF has ${pages.length} pages; a CV may have up to ${limits.pages}. Keep only the pages of the CV.`,
    );
  }
  for (const page of pages) {
    const size = { width: firstNumber(page, tag.width), height: firstNumber(page, tag.height) };
    assertReadableSize(size);
    const dpi = firstNumber(page, tag.dpiX) * (firstNumber(page, tag.unit) === centimetres ? 2.54 : 1);
    yield sheetOf(canvasOfTiff(bytes, page), pointsPerPixel({ ...size, ...plausibleDpi(dpi) }));
  }
}

function canvasOfTiff(bytes: Uint8Array, page: UTIF.IFD) {
  try {
    UTIF.decodeImage(Buffer.from(bytes), page);
    const canvas = createCanvas(page.width, page.height);
    const context = canvas.getContext('2d');
    const image = context.createImageData(page.width, page.height);
    image.data.set(UTIF.toRGBA8(page));
    context.putImageData(image, 0, 0);
    return canvas;
  } catch (cause) {
    throw damaged(cause);
  }
}

function firstNumber(page: UTIF.IFD, name: string): number {
  const value: unknown = page[name];
  const first: unknown = Array.isArray(value) || ArrayBuffer.isView(value) ? Reflect.get(value, 0) : value;
  return typeof first === 'number' && Number.isFinite(first) ? first : 0;
}

function damaged(cause?: unknown): AppError {
  return new AppError(
    'FILE_DAMAGED',
    'This picture is damaged or cut short and cannot be opened. Scan or photograph the page again, or save it as PDF.',
    { cause },
  );
}
