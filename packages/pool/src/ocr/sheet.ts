import type { GreyPicture } from '@vitae/core/document/image/grey-picture';
import { type Canvas, createCanvas, type Image } from 'canvas-for-ocr';

/** A page as pixels, with what each is worth in points. */
export interface Sheet {
  readonly canvas: Canvas;
  /** Points for each pixel. */
  readonly scale: number;
}

/**
 * Longest side that is read, in pixels: 230 dots to an inch on A4. Letters of 8 points then have some 12 pixels of height
 * without their long strokes, which is what the network was trained for; more costs time and reads no better.
 */
export const readingSide = 2700;

/** White paper with a drawing on it. */
export function blankSheet(width: number, height: number): Canvas {
  const canvas = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A picture on a sheet of the size that is read; `points` are those of its pixels as they came. */
export function sheetOf(picture: Image | Canvas, points: number): Sheet {
  const share = Math.min(1, readingSide / Math.max(picture.width, picture.height));
  const canvas = blankSheet(picture.width * share, picture.height * share);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return { canvas, scale: points / share };
}

/** Turned by quarter turns and then by a few degrees more, clockwise, about its middle; the corners stay white. */
export function turned({ canvas, scale }: Sheet, quarter: 0 | 90 | 180 | 270, more = 0): Sheet {
  if (quarter === 0 && more === 0) return { canvas, scale };
  const sideways = quarter === 90 || quarter === 270;
  const fresh = sideways ? blankSheet(canvas.height, canvas.width) : blankSheet(canvas.width, canvas.height);
  const context = fresh.getContext('2d');
  context.translate(fresh.width / 2, fresh.height / 2);
  context.rotate(((quarter + more) * Math.PI) / 180);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return { canvas: fresh, scale };
}

/** As the eye weighs colours: ITU-R BT.601. */
export function greyOf(canvas: Canvas): GreyPicture {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const pixels = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i++, at += 4) {
    pixels[i] = ((data[at] ?? 255) * 77 + (data[at + 1] ?? 255) * 150 + (data[at + 2] ?? 255) * 29) >> 8;
  }
  return { width, height, pixels };
}
