import type { Document } from '../document/document.ts';
import type { ReadingWarning } from './reading.ts';

/** Words that OCR is less sure of than this are wrong about every third time (`npm run score:reading`, set of scans). */
export const unsureBelow = 0.7;

/** What a person should know of pages that are pictures: how sure their words are, and where the unsure ones stand. */
export const warnOfScans = (document: Document): ReadingWarning[] =>
  document.kind === 'flow' ? [] : document.pages.flatMap(warningsOf);

const warningsOf = (page: Extract<Document, { kind: 'paged' }>['pages'][number]): ReadingWarning[] => {
  if (page.unread) {
    const message = `Page ${page.number} is a picture, and the text in it could not be read.`;
    return [{ code: 'unread-picture', message }];
  }
  if (page.scan === undefined) return [];
  // A dash or a bullet that may be another sign changes nothing.
  const words = page.words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const unsure = words.filter(({ sureness = 1 }) => sureness < unsureBelow);
  const boxes = unsure.map(({ box }) => box);
  const count = `${unsure.length} of its ${words.length} words ${unsure.length === 1 ? 'is' : 'are'} unsure`;
  return [
    {
      code: 'read-by-ocr',
      message: `Page ${page.number} was read by OCR: check the values. ${unsure.length === 0 ? 'No word is unsure' : count}.`,
      ...(boxes.length > 0 && { place: { page: page.number, boxes } }),
    },
  ];
};
