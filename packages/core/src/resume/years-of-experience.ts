import type { PartialDate, Resume } from './resume.ts';

/** A month counted from the year 0: month 0 of year 2020 is 2020 × 12. */
type Month = number;

const firstMonth = (date: PartialDate): Month => Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7) || '1') - 1);

/**
 * Years spent in work, from the dates of the work entries: months that two roles share count once, gaps do not count,
 * entries without a start are left out. `asOf` (YYYY-MM) is the month that "present" means; nothing after it counts.
 * One decimal. Both ends of a role count: 2020-01 to 2020-12 is one year.
 */
export const yearsOfExperience = (resume: Resume, asOf: string): number => {
  const now = firstMonth(asOf);
  const spans = (resume.work ?? [])
    .flatMap(({ startDate, endDate, current }) => {
      if (startDate === undefined) return [];
      const start = firstMonth(startDate);
      const end = endDate !== undefined ? endOf(startDate, endDate) : current === true ? now + 1 : start + 1;
      return [{ start, end: Math.min(end, now + 1) }];
    })
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  let months = 0;
  let reached = -Infinity;
  for (const { start, end } of spans) {
    months += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return Math.round((months / 12) * 10) / 10;
};

/** The month after the last one: a printed month was worked in, a bare year only up to its beginning. */
const endOf = (start: PartialDate, end: PartialDate): Month => {
  if (end.length > 4) return firstMonth(end) + 1;
  return start.slice(0, 4) === end ? firstMonth(`${end}-12`) + 1 : firstMonth(end);
};
