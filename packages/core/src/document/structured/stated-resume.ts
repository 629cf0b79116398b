import { findDates } from '../../reading/dates/find-dates.ts';
import type { PartialDate } from '../../resume/resume.ts';

/** Text of a field with the words that are printed for it, where they are not the value itself. */
export interface Stated<Value = string> {
  readonly value: Value;
  /** "March 2019" for 2019-03, "Present" for true. */
  readonly printed: string;
}

/** An entry of a list, as a file states it. */
export type StatedEntry = Readonly<Record<string, Stated | Stated<true> | readonly string[]>>;

export interface StatedBasics {
  readonly name?: string;
  readonly label?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly location: Readonly<Record<string, string>>;
  /** The country's name: printed, but no field holds it (JSON Resume keeps a code). */
  readonly country?: string;
  readonly profiles: readonly Readonly<Record<string, string>>[];
}

/** A résumé as a file states it field by field, before it is printed. */
export interface StatedResume {
  readonly basics: StatedBasics;
  /** By the names of `sections.data.ts`. */
  readonly sections: Readonly<Record<string, readonly StatedEntry[]>>;
  readonly other: readonly { readonly heading?: string; readonly lines: readonly string[] }[];
}

const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffc]|(?![\n])\p{Cc}/gu;

/** One value as it will stand on the page. */
export const cleanText = (raw: string): string =>
  raw
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(invisible, '')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    .normalize('NFC');

export const stated = (value: string): Stated => ({ value, printed: value });

/** A date of a file: ISO as it is, words ("Mar 2019") by the reader's own rules. Null when it is none. */
export function statedDate(raw: string): Stated<PartialDate> | 'present' | null {
  const text = cleanText(raw);
  const [iso] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(text) ?? [];
  if (iso !== undefined && isRealDate(iso)) return { value: iso, printed: iso };
  const [hit, more] = findDates(text);
  const end = hit?.to ?? hit?.from;
  if (/^(?:present|current|now|today|ongoing|heute|actualidad|aujourd'hui)$/i.test(text) || end?.present)
    return 'present';
  if (end?.date === undefined || more !== undefined || hit?.isRange === true) return null;
  return { value: end.date, printed: text };
}

function isRealDate(iso: string): boolean {
  const [, month = '01', day = '01'] = iso.split('-');
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}
