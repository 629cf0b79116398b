import type { ResumeChange } from './mutations.ts';
import { typedDate } from './typed-date.ts';

export type DatesKind = 'span' | 'date' | 'releaseDate';

interface Dates {
  readonly start: string;
  readonly end: string;
  readonly current: boolean;
}

/** What has to change for an entry to have the typed dates, or why they are none. An empty field removes its date. */
export function dateChanges(
  was: Dates,
  typed: Dates,
  { entry, kind }: { readonly entry: string; readonly kind: DatesKind },
): { readonly changes: ResumeChange[] } | { readonly problem: string } {
  const changes: ResumeChange[] = [];
  const [startKey, endKey] = kind === 'span' ? ['startDate', 'endDate'] : [kind, undefined];
  const fields: readonly (readonly [key: string, before: string, text: string])[] = [
    [startKey, was.start, typed.start],
    ...(endKey === undefined ? [] : [[endKey, was.end, typed.current ? '' : typed.end] as const]),
  ];
  for (const [key, before, text] of fields) {
    const date = text.trim() === '' ? '' : typedDate(text);
    if (date === undefined) return { problem: 'Write a date such as 2019, 04/2019 or 30 April 2019.' };
    const pointer = `${entry}/${key}`;
    if (date === before) continue;
    changes.push(date === '' ? { kind: 'remove', pointer } : { kind: 'set', pointer, value: date });
  }
  if (typed.current !== was.current) {
    const pointer = `${entry}/current`;
    changes.push(typed.current ? { kind: 'set', pointer, value: true } : { kind: 'remove', pointer });
  }
  return { changes };
}
