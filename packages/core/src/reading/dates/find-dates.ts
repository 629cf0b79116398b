import type { PartialDate } from '../../resume/resume.ts';
import type { DateOptions } from './date-options.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import { isOpenSince, presentAt, rangeWordAt, sinceAt, untilAt } from './date-words.ts';
import { mayBeDate } from './may-be-date.ts';
import { type PrintedDate, parseDateAt } from './parse-date-at.ts';

/** One end of a range, with its range in the text. */
export interface DateEnd {
  readonly date: PartialDate | undefined;
  /** True when the words say "present". */
  readonly present: boolean;
  readonly start: number;
  readonly end: number;
}

/** A date or a range of dates in a text. A single date is `to` alone, unless words say that it is a start. */
export interface DateHit {
  readonly start: number;
  readonly end: number;
  readonly from: DateEnd | undefined;
  readonly to: DateEnd | undefined;
  readonly isRange: boolean;
}

const rangeSigns = '-－–—−‒―~～〜→‐‑>';

/** Every date and range in a text, in order. Nothing is made more exact than printed. */
export const findDates = (text: string, options: DateOptions = { monthFirst: false }): DateHit[] => {
  if (!mayBeDate(text)) return [];
  const tokens = dateTokens(text);
  const hits: DateHit[] = [];
  let index = 0;
  while (index < tokens.length) {
    const hit = isPlainText(tokens, index) ? undefined : hitAt(tokens, index, options);
    if (hit === undefined) index += 1;
    else {
      hits.push(hit.hit);
      index = hit.next;
    }
  }
  return hits;
};

/** Inside a longer number or name: $2000, 2,019, C2000, 2000+, version 2020.1. */
const isPlainText = (tokens: readonly DateToken[], index: number): boolean => {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token?.kind !== 'number') return false;
  if (before !== undefined && token.tight && /[$€£¥#@_&=a-z\d%]$/.test(before.text) && before.text.length < 20) {
    return !/^(?:с|从|自|at|年|月)$/.test(before.text) && before.kind !== 'word'
      ? '$€£¥#@_&=%'.includes(before.text)
      : true;
  }
  if (
    before !== undefined &&
    token.tight &&
    before.text === ',' &&
    tokens[index - 2]?.kind === 'number' &&
    token.text.length === 3
  )
    return true;
  if (token.text.length < 4) return false;
  return (
    after?.tight === true &&
    ('+%$€£_@'.includes(after.text) ||
      (after.kind === 'word' && /^[a-z]{1,3}$/.test(after.text) && !/^(?:to|bis|a)$/.test(after.text)))
  );
};

interface Located {
  readonly hit: DateHit;
  readonly next: number;
}

const hitAt = (tokens: readonly DateToken[], index: number, options: DateOptions): Located | undefined => {
  const since = sinceAt(tokens, index);
  const until = since > 0 ? 0 : untilAt(tokens, index);
  const first = parseDateAt(tokens, index + since + until, options);
  if (first === undefined) return undefined;
  const separator = separatorLength(tokens, first.next);
  const second = separator > 0 ? secondEnd(tokens, first.next + separator, options) : undefined;
  const start = index + since + until;
  if (second !== undefined) {
    const range = makeRange(tokens, { start, first, second });
    if (range !== undefined) return { hit: range, next: second.next };
  }
  if (first.weak || first.year === undefined) return undefined;
  return { hit: makeSingle(tokens, { start, first, separator, since, until }), next: first.next };
};

/** How many tokens separate the two ends of a range. */
const separatorLength = (tokens: readonly DateToken[], at: number): number => {
  let next = at;
  while (
    tokens[next]?.text === '.' ||
    tokens[next]?.text === 'г' ||
    tokens[next]?.text === 'гг' ||
    tokens[next]?.text === ','
  )
    next += 1;
  const sign = tokens[next];
  if (sign === undefined) return 0;
  if (sign.kind === 'sign' && rangeSigns.includes(sign.text)) {
    next += 1;
    while (tokens[next] !== undefined && rangeSigns.includes(tokens[next]?.text ?? ' ')) next += 1;
    return next - at + (presentAt(tokens, next) > 0 ? 0 : rangeWordAt(tokens, next));
  }
  if (sign.text === '/' && tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.text.length === 4)
    return next + 1 - at;
  const words = rangeWordAt(tokens, next);
  if (words > 0) return next + words - at;
  return presentAt(tokens, next) > 0 && next === at ? -1 : 0;
};

type SecondEnd = { readonly next: number; readonly date: PrintedDate | undefined; readonly start: number };

const secondEnd = (tokens: readonly DateToken[], at: number, options: DateOptions): SecondEnd | undefined => {
  let start = at;
  while (tokens[start]?.text === '(') start += 1;
  if (presentAt(tokens, start) === 0) start += untilAt(tokens, start);
  const present = presentAt(tokens, start);
  if (present > 0) return { next: start + present, date: undefined, start };
  const date = parseDateAt(tokens, start, options);
  if (date !== undefined && (date.year !== undefined || date.month !== undefined))
    return { next: date.next, date, start };
  const token = tokens[start];
  if (token?.kind === 'number' && token.text.length === 2) {
    return {
      next: start + 1,
      date: { year: token.value, month: undefined, day: undefined, next: start + 1, weak: true },
      start,
    };
  }
  return undefined;
};

interface RangeParts {
  readonly start: number;
  readonly first: PrintedDate;
  readonly second: SecondEnd;
}

const makeRange = (tokens: readonly DateToken[], { start, first, second }: RangeParts): DateHit | undefined => {
  const date = second.date;
  const year = first.year ?? date?.year;
  if (year === undefined) return undefined;
  if (first.year === undefined && (date === undefined || date.weak)) return undefined;
  const shortEnd = date?.weak === true && date.month === undefined && date.year !== undefined && date.year < 100;
  const endYear = shortEnd ? Math.floor(year / 100) * 100 + (date?.year ?? 0) : date?.year;
  if (date !== undefined && !shortEnd && endYear !== undefined && first.year !== undefined && endYear < year)
    return turnedRange(tokens, { start, first, second: { ...second, date } });
  if (date !== undefined && (endYear === undefined || endYear < year || (shortEnd && endYear > year + 40)))
    return undefined;
  const from = { ...endOf(tokens, start, first.next), date: isoDate(year, first.month, first.day), present: false };
  const to = {
    ...endOf(tokens, second.start, second.next),
    date:
      date === undefined || endYear === undefined ? undefined : isoDate(date.endYear ?? endYear, date.month, date.day),
    present: date === undefined,
  };
  return { start: from.start, end: to.end, from, to, isRange: true };
};

/** A range of bare numbers on a page read from the right stands end first, as the eye meets it: "02/2019 – 09/2015". */
const turnedRange = (
  tokens: readonly DateToken[],
  { start, first, second }: RangeParts & { readonly second: { readonly date: PrintedDate } },
): DateHit | undefined => {
  const { date } = second;
  const isAlike = (date.month === undefined) === (first.month === undefined);
  if (!isAlike || date.year === undefined || first.year === undefined || date.weak || first.weak) return undefined;
  if (first.year - date.year > longestStay || first.endYear !== undefined || date.endYear !== undefined)
    return undefined;
  const from = {
    ...endOf(tokens, second.start, second.next),
    date: isoDate(date.year, date.month, date.day),
    present: false,
  };
  const to = { ...endOf(tokens, start, first.next), date: isoDate(first.year, first.month, first.day), present: false };
  return { start: to.start, end: from.end, from, to, isRange: true };
};

/** Years; nobody is anywhere for longer. */
const longestStay = 50;

interface SingleParts {
  readonly start: number;
  readonly first: PrintedDate;
  readonly separator: number;
  readonly since: number;
  readonly until: number;
}

const makeSingle = (tokens: readonly DateToken[], parts: SingleParts): DateHit => {
  const { first, start } = parts;
  const place = endOf(tokens, start, first.next);
  const only = { ...place, date: isoDate(first.year ?? 0, first.month, first.day), present: false };
  if (first.endYear !== undefined) {
    const to = { ...place, date: isoDate(first.endYear, undefined, undefined), present: false };
    return { ...place, from: only, to, isRange: true };
  }
  const presentAfter = parts.separator < 0 ? presentAt(tokens, first.next) : 0;
  if (presentAfter > 0) {
    const to = { ...endOf(tokens, first.next, first.next + presentAfter), date: undefined, present: true };
    return { start: place.start, end: to.end, from: only, to, isRange: true };
  }
  // A dash with nothing behind it opens a range and says neither when it ended nor that it goes on.
  const behind = tokens[first.next + parts.separator];
  const openDash = parts.separator > 0 && (behind === undefined || behind.afterTab || /^[·|•,;)]$/.test(behind.text));
  if (openDash) {
    const sign = endOf(tokens, first.next, first.next + 1);
    return { start: place.start, end: sign.end, from: only, to: undefined, isRange: true };
  }
  if (parts.since > 0 && isOpenSince(tokens[start - parts.since])) {
    const word = endOf(tokens, start - parts.since, start);
    return {
      start: word.start,
      end: place.end,
      from: only,
      to: { ...word, date: undefined, present: true },
      isRange: true,
    };
  }
  return { ...place, from: undefined, to: only, isRange: false };
};

const endOf = (tokens: readonly DateToken[], from: number, next: number): { start: number; end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day that its month does not have is not a date: then the month is all that is sure. */
const isoDate = (year: number, month: number | undefined, day: number | undefined): PartialDate => {
  if (month === undefined) return `${year}`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day === undefined || day > days ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
};
