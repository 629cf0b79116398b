import type { Resume } from '../../packages/core/src/resume/resume.ts';

/** A value that was read, with the pointer that leads to it. */
export interface ReadValue {
  readonly pointer: string;
  readonly value: string;
}

/** Values that are made from the page, not copied: dates in ISO form, codes, networks known by their address. */
const madeKeys = new Set(['startDate', 'endDate', 'date', 'releaseDate', 'e164', 'cefr', 'countryCode', 'network']);

export function readValues(value: unknown, pointer = '', key = ''): ReadValue[] {
  if (typeof value === 'string') return madeKeys.has(key) ? [] : [{ pointer, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    readValues(inner, `${pointer}/${name}`, Array.isArray(value) ? key : name),
  );
}

/** Letters and digits alone, so that line breaks, hyphenation and capitals do not matter. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('und')
    .replace(/i\u0307/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The values that stand nowhere in the visible text, neither as a whole nor word by word (a value may be joined from
 * two lines between which another column was drawn).
 */
export function valuesNotOnPage(resume: Resume, visibleText: string): ReadValue[] {
  const text = fold(visibleText);
  return readValues(resume).filter(({ value }) => {
    // A scheme may come from the link behind the words; the address itself must be printed.
    const printed = value.replace(/^https?:\/\/(www\.)?/, '');
    if (text.includes(fold(printed))) return false;
    return !printed.split(/[\s\p{P}]+/u).every((word) => text.includes(fold(word)));
  });
}

/** The values that hold a phrase which the file hides from people. */
export function valuesHidden(resume: Resume, hidden: readonly string[]): ReadValue[] {
  const phrases = hidden.flatMap((text) => text.split(/[,;:]/)).map(fold);
  const telling = phrases.filter((phrase) => phrase.length > 9);
  return readValues(resume).filter(({ value }) => telling.some((phrase) => fold(value).includes(phrase)));
}
