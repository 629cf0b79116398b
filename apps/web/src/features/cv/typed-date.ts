import { findDates } from '@vitae/core/reading/dates/find-dates';

/** "04/2019", "April 2019", "2019-04" → "2019-04"; undefined for what is no date. As exact as typed. */
export function typedDate(text: string): string | undefined {
  const typed = text.trim();
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(typed)) return typed;
  const [hit] = findDates(typed);
  return hit?.to?.date ?? hit?.from?.date;
}
