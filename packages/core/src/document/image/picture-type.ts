import type { PictureType } from '../document.ts';

/** First bytes of the pictures that are read, as Latin-1 text; `?` stands for any byte. */
const signatures: readonly { readonly magic: string; readonly mediaType: PictureType }[] = [
  { magic: '\u0089PNG\r\n\u001a\n', mediaType: 'image/png' },
  { magic: '\u00ff\u00d8\u00ff', mediaType: 'image/jpeg' },
  { magic: 'II*\u0000', mediaType: 'image/tiff' },
  { magic: 'MM\u0000*', mediaType: 'image/tiff' },
  { magic: 'RIFF????WEBP', mediaType: 'image/webp' },
];

/** The type of a picture that can be read, by its first bytes; null for everything else. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const isAt = (magic: string): boolean =>
    Array.from(magic).every((letter, i) => letter === '?' || bytes[i] === letter.charCodeAt(0));
  return signatures.find(({ magic }) => isAt(magic))?.mediaType ?? null;
}
