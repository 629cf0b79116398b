import type { PictureType } from '../document.ts';

/** What a picture says of itself before its pixels, as far as it says it. */
export interface PictureHeader {
  /** Pixels, as stored: before the turn that EXIF may ask for. */
  readonly width: number;
  readonly height: number;
  /** Pixels to an inch; absent when the file tells none, or one that no scanner has. */
  readonly dpi?: number;
}

/** Cameras write 72 or 96 whatever the page measures; no scanner of text works below 100 or above 1,200. */
const scannerDpi = { from: 100, to: 1200 } as const;
const metresPerInch = 0.0254;
const centimetresPerInch = 2.54;

/** Size and resolution from the first bytes of a PNG, JPEG or WebP; null when they are not there. */
export function pictureHeader(bytes: Uint8Array, type: PictureType): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (type === 'image/png') return pngHeader(view);
    if (type === 'image/jpeg') return jpegHeader(view);
    return type === 'image/webp' ? webpHeader(view) : null;
  } catch (error) {
    // The file ends within its header.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Cameras and editors append data of their own after the picture; so far from the end its last mark is looked for. */
const tailBytes = 65_536;

/** Whether a picture has its end. Decoders fill what is missing with grey, and a page that is half there is no CV. */
export function isWholePicture(bytes: Uint8Array, type: PictureType): boolean {
  const tail = String.fromCharCode(...bytes.subarray(-1024));
  if (type === 'image/png') return tail.includes('IEND');
  if (type === 'image/jpeg') return tail.includes('\u00ff\u00d9') || hasEndMark(bytes.subarray(-tailBytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return type !== 'image/webp' || view.getUint32(4, true) + 8 <= bytes.length;
}

function hasEndMark(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= 0; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** A resolution that a scan can have, as a part of a header. */
export function plausibleDpi(dpi: number): { readonly dpi?: number } {
  return dpi >= scannerDpi.from && dpi <= scannerDpi.to ? { dpi: Math.round(dpi) } : {};
}

function pngHeader(view: DataView): PictureHeader {
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 33; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = view.getUint32(at + 4);
    if (name === chunk('IDAT')) break;
    if (name === chunk('pHYs') && view.getUint8(at + 16) === 1) {
      return { ...size, ...plausibleDpi(view.getUint32(at + 8) * metresPerInch) };
    }
  }
  return size;
}

const chunk = (name: string): number => Array.from(name).reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);

function jpegHeader(view: DataView): PictureHeader | null {
  let resolution: { readonly dpi?: number } = {};
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Padding, and markers without a length.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    if (marker === 0xe0 && view.getUint32(at + 4) === chunk('JFIF')) resolution = jfifDpi(view, at + 4);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), ...resolution };
    at += 2 + length;
  }
}

function jfifDpi(view: DataView, at: number): { readonly dpi?: number } {
  const unit = view.getUint8(at + 7);
  const density = view.getUint16(at + 8);
  return unit === 1 ? plausibleDpi(density) : unit === 2 ? plausibleDpi(density * centimetresPerInch) : {};
}

function webpHeader(view: DataView): PictureHeader | null {
  const name = view.getUint32(12);
  const uint24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  if (name === chunk('VP8X')) return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (name === chunk('VP8 ')) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (name !== chunk('VP8L')) return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
