import type { DateEnd, DateHit } from '../dates/find-dates.ts';
import type { Line } from '../lines/line.ts';
import { type Found, findAs } from '../result/found.ts';

export interface FoundDates {
  readonly startDate?: Found;
  readonly endDate?: Found;
  readonly current?: Found;
}

interface LineHit {
  readonly line: Line;
  readonly hit: DateHit;
}

/** The dates of an entry's head: its first range, else its single dates as start and end. */
export const entryDates = (dates: readonly LineHit[], single: 'start' | 'end' | 'both'): FoundDates => {
  const range = dates.find(({ hit }) => hit.isRange);
  if (range !== undefined) return { ...startOf(range), ...endOf(range) };
  const [first, second] = dates;
  if (first === undefined) return {};
  if (second !== undefined && (first.hit.to?.date ?? '') < (second.hit.to?.date ?? '') && single !== 'end') {
    return { ...asStart(first), ...endOf(second) };
  }
  if (single === 'start') return asStart(first);
  return single === 'both' ? { ...asStart(first), ...endOf(first) } : endOf(first);
};

const asStart = ({ line, hit }: LineHit): FoundDates => {
  const end = hit.from ?? hit.to;
  return end?.date === undefined ? {} : { startDate: dateFound(line, end) };
};

const startOf = ({ line, hit }: LineHit): FoundDates =>
  hit.from?.date === undefined ? {} : { startDate: dateFound(line, hit.from) };

const endOf = ({ line, hit }: LineHit): FoundDates => {
  if (hit.to === undefined) return {};
  if (hit.to.present) return { current: findAs(true, { line, start: hit.to.start, end: hit.to.end }, 'entry-date') };
  return hit.to.date === undefined ? {} : { endDate: dateFound(line, hit.to) };
};

const dateFound = (line: Line, end: DateEnd): Found =>
  findAs(end.date ?? '', { line, start: end.start, end: end.end }, 'entry-date');
