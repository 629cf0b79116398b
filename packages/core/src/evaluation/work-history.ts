import type { Reading } from '../reading/reading.ts';
import type { PartialDate, Work } from '../resume/resume.ts';
import { findDateRanges } from './date-ranges.ts';
import { familyLeave } from './identity-cues.data.ts';
import type { Segment } from './segments.ts';

/** Months counted from year 0; `end` is the first month after. */
export interface MonthSpan {
  readonly start: number;
  readonly end: number;
}

export interface WorkHistory {
  /** By index of the résumé's `work`; undefined where the dates do not say how long. */
  readonly roles: readonly (MonthSpan | undefined)[];
  /** Months in work, overlapping roles counted once, gaps not counted. */
  readonly months: number;
  readonly asOf: number;
}

/** "2026-11" as months. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** A bare year stands for its middle, so that "2015 – 2018" is three years and not four. */
function monthOf(date: PartialDate): number {
  return date.length === 4 ? Number(date) * 12 + 6 : monthNumber(date);
}

/** Sum of the spans' months, each month once. */
export function unionMonths(spans: readonly MonthSpan[]): number {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of sorted) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

function spanOf(
  work: Pick<Work, 'startDate' | 'endDate' | 'current' | 'position' | 'name'>,
  asOf: number,
): MonthSpan | undefined {
  // Time at home is no time in work, and takes none away from the roles beside it.
  if (familyLeave.test(work.position ?? '') || familyLeave.test(work.name ?? '')) return undefined;
  if (work.startDate === undefined) return undefined;
  const start = monthOf(work.startDate);
  if (work.endDate === undefined && work.current !== true) return undefined;
  // The last month is worked through; a bare year already stands for its middle.
  const end = work.endDate === undefined ? asOf + 1 : monthOf(work.endDate) + (work.endDate.length === 4 ? 0 : 1);
  const bounded = Math.min(end, asOf + 1);
  return bounded > start ? { start, end: bounded } : undefined;
}

/** Roles with dates from the reading; where it has none, every span of dates outside education. */
export function workHistory(reading: Reading, segments: readonly Segment[], asOfDate: string): WorkHistory {
  const asOf = monthNumber(asOfDate);
  const roles = (reading.resume.work ?? []).map((work) => spanOf(work, asOf));
  let spans = roles.filter((span) => span !== undefined);
  if (spans.length === 0)
    spans = segments
      .filter((segment) => !['education', 'certificates', 'project'].includes(segment.section))
      .flatMap((segment) => findDateRanges(segment.text, asOf));
  return { roles, months: unionMonths(spans), asOf };
}
