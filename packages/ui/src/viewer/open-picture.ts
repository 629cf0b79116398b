import type { OpenSource, PageSource } from './page-source.ts';

/** Opens a picture of pages for drawing; the file is fetched with the session's cookie. */
export function openPicture(url: string, mediaType: string): OpenSource {
  const leaving = new AbortController();
  return { source: open(url, mediaType, leaving.signal), close: () => leaving.abort() };
}

async function open(url: string, mediaType: string, signal: AbortSignal): Promise<PageSource> {
  const answer = await fetch(url, { credentials: 'include', signal });
  if (!answer.ok) throw new Error('The picture could not be fetched.');
  if (mediaType === 'image/tiff') return openTiff(await answer.arrayBuffer());
  const picture = await createImageBitmap(await answer.blob());
  return { draw: () => Promise.resolve(picture) };
}

/** Browsers show no TIFF; its decoder (60 KB) is loaded with the first one. */
async function openTiff(bytes: ArrayBuffer): Promise<PageSource> {
  const { default: tiff } = await import('utif2');
  // As when it was read: previews are no pages.
  const pages = tiff.decode(bytes).filter((page) => isPage(page));
  const drawn = new Map<number, Promise<ImageBitmap>>();
  const decode = async (number: number): Promise<ImageBitmap> => {
    const page = pages[number - 1];
    if (!page) throw new Error('The file has no such page.');
    tiff.decodeImage(bytes, page);
    const pixels = new Uint8ClampedArray(tiff.toRGBA8(page));
    return createImageBitmap(new ImageData(pixels, page.width, page.height));
  };
  return {
    draw: (number) => {
      const picture = drawn.get(number) ?? decode(number);
      drawn.set(number, picture);
      return picture;
    },
  };
}

/** Tags 256 (width) and 254 (kind: bit 1 says preview). */
function isPage(page: { readonly [tag: string]: unknown }): boolean {
  return firstNumber(page.t256) > 0 && (firstNumber(page.t254) & 1) === 0;
}

function firstNumber(value: unknown): number {
  const first: unknown = Array.isArray(value) || ArrayBuffer.isView(value) ? Reflect.get(value, 0) : value;
  return typeof first === 'number' ? first : 0;
}
