import type { Line, Slice } from '../lines/line.ts';
import { type EventKind, eventWords } from './event-words.data.ts';

/** One row of a table of a life's events: "2009 | 4 | 横浜国立大学 経済学部 入学". */
export interface EventRow {
  readonly line: Line;
  readonly date: { readonly iso: string; readonly slice: Slice } | undefined;
  /** What happened, without date and verb. */
  readonly name: Slice;
  readonly kind: EventKind | undefined;
  /** The whole of the row's words, without the date. */
  readonly words: Slice;
}

/** Years before the first of each era; the forms also print its initial. */
const eraYears: Readonly<Record<string, number>> = {
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  S: 1925,
  H: 1988,
  R: 2018,
};

const dated =
  /^\s*(昭和|平成|令和|[SHR])?\s*(\p{Nd}{1,4}|元)\s*[年년./-]?\s*(\p{Nd}{1,2})\s*[月월.]?(?=[^\p{Nd}]|$)[\s　]*/u;
/** The year is printed once and left out in the rows below it. */
const monthOnly = /^\s*(\p{Nd}{1,2})\s*[月월]?[\s　]+/u;

const digits = (text: string): number => Number(text.normalize('NFKC'));

/** A line as a row of events; `year` is that of the row above. Any line is one; without date and verb it is a detail. */
export const eventRow = (line: Line, year: number | undefined): EventRow => {
  const { iso, end } = dateOf(line.text, year);
  const words = { line, start: end, end: line.text.length };
  const verb = verbIn(line.text.slice(end));
  return {
    line,
    date:
      iso === undefined ? undefined : { iso, slice: { line, start: 0, end: line.text.slice(0, end).trimEnd().length } },
    words,
    kind: verb?.kind,
    name: verb === undefined ? words : { line, start: end, end: end + verb.at },
  };
};

const dateOf = (text: string, before: number | undefined): { iso?: string; end: number } => {
  const match = dated.exec(text);
  if (match !== null) {
    const [whole, era, printed = '', month = ''] = match;
    const count = printed === '元' ? 1 : digits(printed);
    const year = era === undefined ? count : count + (eraYears[era] ?? 0);
    const isYear = year >= 1930 && year <= 2099 && (era === undefined ? printed.length === 4 : count <= 64);
    if (isYear && digits(month) >= 1 && digits(month) <= 12) return { iso: isoOf(year, month), end: whole.length };
  }
  const short = monthOnly.exec(text);
  const month = short?.[1] ?? '';
  if (short !== null && before !== undefined && digits(month) >= 1 && digits(month) <= 12)
    return { iso: isoOf(before, month), end: short[0].length };
  return { end: 0 };
};

const isoOf = (year: number, month: string): string => `${year}-${String(digits(month)).padStart(2, '0')}`;

/** The first verb that ends the row's words, or behind which only a remark stands. */
const verbIn = (text: string): { at: number; kind: EventKind } | undefined => {
  let best: { at: number; length: number; kind: EventKind } | undefined;
  for (const { word, kind } of eventWords) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!/^(?:$|[\s　（(、。,・]|し|する)/u.test(text.slice(at + word.length))) continue;
      if (best === undefined || at < best.at || (at === best.at && word.length > best.length))
        best = { at, length: word.length, kind };
    }
  }
  return best;
};
