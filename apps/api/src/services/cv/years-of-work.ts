import type { Work } from '@vitae/core/resume/resume';

/**
 * Years of work that a résumé shows, to one decimal, overlapping roles counted once; null when no role has dates.
 * Month precision counts the last month in full; with years alone, 2019 – 2021 is two years.
 */
export function yearsOfWork(work: readonly Work[], now: Date): number | null {
  const present = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
  const spans = work
    .flatMap((role) => {
      const start = role.startDate && monthNumber(role.startDate, 0);
      const end = role.current ? present : role.endDate && monthNumber(role.endDate, 1);
      return start && end && end > start ? [{ start, end: Math.min(end, present) }] : [];
    })
    .sort((a, b) => a.start - b.start);
  if (spans.length === 0) return null;
  let months = 0;
  let counted = 0;
  for (const { start, end } of spans) {
    months += Math.max(0, end - Math.max(start, counted));
    counted = Math.max(counted, end);
  }
  return Math.round((months / 12) * 10) / 10;
}

/** Months since year 0. `inclusive` is added where the date names a month, which is worked to its end. */
function monthNumber(date: string, inclusive: number): number {
  const [year, month] = date.split('-').map(Number);
  if (year === undefined) return 0;
  return month === undefined ? year * 12 : year * 12 + (month - 1) + inclusive;
}
