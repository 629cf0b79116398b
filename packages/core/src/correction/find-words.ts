import type { Document, Word } from '../document/document.ts';
import type { Box, Place } from '../document/place.ts';
import { around } from '../readability/subject.ts';
import { findDates } from '../reading/dates/find-dates.ts';
import { groupWordsIntoRuns } from '../reading/lines/group-words-into-runs.ts';

export interface FoundWords {
  readonly quote: string;
  readonly place: Place;
}

/** A text of the document with the way back from its characters to their place. */
interface Stretch {
  readonly text: string;
  readonly placeOf: (start: number, end: number) => Place;
}

const isDate = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * Where a value that a person gave stands on the page: its words, or for a date any way of printing it. Of several
 * places the one nearest to `near`. Undefined when it stands nowhere: then the person alone says so.
 */
export const findWords = (document: Document, value: string, near?: Place): FoundWords | undefined => {
  const found = stretchesOf(document).flatMap((stretch) =>
    (isDate.test(value) ? datesIn(stretch.text, value) : textIn(stretch.text, value)).map(({ start, end }) => ({
      quote: stretch.text.slice(start, end),
      place: stretch.placeOf(start, end),
    })),
  );
  return found.sort((a, b) => distance(a.place, near) - distance(b.place, near))[0];
};

interface Range {
  readonly start: number;
  readonly end: number;
}

const datesIn = (text: string, value: string): Range[] =>
  [false, true]
    .flatMap((monthFirst) => findDates(text, { monthFirst }))
    .flatMap(({ from, to }) => [from, to])
    .flatMap((end) => (end?.date === value ? [{ start: end.start, end: end.end }] : []));

/** Letters and digits decide; case, spaces and what stands between do not. Whole words only. */
const textIn = (text: string, value: string): Range[] => {
  const words = value.match(/[\p{L}\p{N}@]+/gu) ?? [];
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^\\p{L}\\p{N}]{1,4}');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(whole)].map((match) => {
    const tail = value.trim().slice(-1);
    // "C++" and "(UK)" end in signs that belong to them.
    const extra = /[^\p{L}\p{N}\s]/u.test(tail)
      ? (/^[^\p{L}\p{N}\s]+/u.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0)
      : 0;
    return { start: match.index, end: match.index + match[0].length + extra };
  });
};

const stretchesOf = (document: Document): Stretch[] => {
  if (document.kind === 'flow') {
    return document.blocks.map(({ text }, block) => ({ text, placeOf: (start, end) => ({ block, start, end }) }));
  }
  return document.pages.flatMap(({ number, words }) =>
    groupWordsIntoRuns(words).map((run) => runStretch(number, run.words)),
  );
};

const runStretch = (page: number, words: readonly Word[]): Stretch => {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '' && word.glued !== true) text += ' ';
    starts.push(text.length);
    text += word.text;
  }
  const boxesOf = (start: number, end: number): Box[] =>
    words.flatMap((word, at) => {
      const from = starts[at] ?? 0;
      return from < end && from + word.text.length > start ? [word.box] : [];
    });
  return { text, placeOf: (start, end) => ({ page, boxes: [around(boxesOf(start, end))] }) };
};

/** Points, or blocks; another page is further than any place on this one. */
const distance = (place: Place, near: Place | undefined): number => {
  if (near === undefined) return 0;
  if ('block' in place) return 'block' in near ? Math.abs(place.block - near.block) : Infinity;
  if (!('page' in near)) return Infinity;
  const top = (each: readonly Box[]): number => each[0]?.[1] ?? 0;
  return Math.abs(place.page - near.page) * 10_000 + Math.abs(top(place.boxes) - top(near.boxes));
};
