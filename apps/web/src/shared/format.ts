const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });
const dayAndTime = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const hourMs = 3_600_000;

/** "2 hours ago" within a day, the date after. */
export function formatWhen(iso: string, nowMs: number = Date.now()): string {
  const then = new Date(iso).getTime();
  const ageMs = nowMs - then;
  if (ageMs < 60_000) return 'just now';
  if (ageMs < hourMs) return relative.format(-Math.floor(ageMs / 60_000), 'minute');
  if (ageMs < 24 * hourMs) return relative.format(-Math.floor(ageMs / hourMs), 'hour');
  return day.format(then);
}

export const formatMoment = (iso: string): string => dayAndTime.format(new Date(iso));

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Years of work as people say them: 4, 4.5. */
export const formatYears = (years: number): string => String(Math.round(years * 2) / 2);

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** YYYY, YYYY-MM or YYYY-MM-DD in the precision it has. */
export function formatPartialDate(date: string): string {
  const [year = '', month, dayOfMonth] = date.split('-');
  const name = month === undefined ? undefined : monthNames[Number(month) - 1];
  return [dayOfMonth && Number(dayOfMonth), name, year].filter(Boolean).join(' ');
}

export const count = (number: number, one: string, many: string = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
