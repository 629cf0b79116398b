import type { Place } from '../../document/place.ts';
import type { Work } from '../../resume/resume.ts';
import type { FindingPlace } from '../finding.ts';
import { type Check, foundValue, type Subject } from '../subject.ts';
import { valueAt } from '../value-at.ts';

interface Printed {
  readonly pointer: string;
  readonly value: string;
  readonly quote: string;
  readonly place: Place;
}

/** Every date of the résumé as it is printed. */
const printedDates = ({ trace }: Subject): Printed[] =>
  Object.entries(trace.reading.provenance).flatMap(([pointer, { quote, place }]) => {
    const key = pointer.slice(pointer.lastIndexOf('/') + 1);
    if (!['startDate', 'endDate', 'date', 'releaseDate'].includes(key)) return [];
    const value = valueAt(trace.reading.resume, pointer);
    return typeof value === 'string' ? [{ pointer, value, quote, place }] : [];
  });

const roles = ({ trace }: Subject): readonly Work[] => trace.reading.resume.work ?? [];

const firstOf = (subject: Subject, at: number, keys: readonly (keyof Work)[]): FindingPlace[] =>
  keys.flatMap((key) => foundValue(subject, `/work/${at}/${key}`)).slice(0, 1);

const rolesWhere = (
  subject: Subject,
  isWanted: (work: Work) => boolean,
  keys: readonly (keyof Work)[] = ['position', 'name', 'startDate', 'summary'],
): FindingPlace[] => roles(subject).flatMap((work, at) => (isWanted(work) ? firstOf(subject, at, keys) : []));

const yearsOnly: Check = (subject) => ({
  rule: 'years-only',
  places: rolesWhere(subject, ({ startDate, endDate }) => startDate?.length === 4 || endDate?.length === 4, [
    'startDate',
    'endDate',
  ]),
});

/** Forms that a month can be printed in; the first that fits is the date's. A bare year fits none. */
const forms: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'year-month (2019-04)', pattern: /\b(?:19|20)\d\d[-/.]\d{1,2}\b/ },
  { name: 'month.year (04.2019)', pattern: /\b\d{1,2}\.(?:19|20)\d\d\b/ },
  { name: 'month/year (04/2019)', pattern: /\b\d{1,2}\s?[/-]\s?(?:(?:19|20)\d\d|\d\d)\b/ },
  { name: 'word and year (April 2019)', pattern: /\p{L}{3,}\.?,?(?:\s+de)?\s+[’']?(?:(?:19|20)\d\d|\d\d)\b/u },
];

const formOf = (quote: string): string | undefined => forms.find(({ pattern }) => pattern.test(quote))?.name;

const mixedDates: Check = (subject) => {
  const groups = new Map<string, Printed[]>();
  for (const printed of printedDates(subject)) {
    const form =
      printed.value.length > 4 && /^\/(?:work|education|volunteer|projects)\//.test(printed.pointer)
        ? formOf(printed.quote)
        : undefined;
    if (form !== undefined) groups.set(form, [...(groups.get(form) ?? []), printed]);
  }
  const [usual, ...others] = [...groups].sort((a, b) => b[1].length - a[1].length);
  if (usual === undefined || others.length === 0) return { rule: 'mixed-dates', places: [] };
  return {
    rule: 'mixed-dates',
    places: others.flatMap(([, dates]) => dates.map(({ place, quote }) => ({ place, quote }))),
    detail: [usual, ...others].map(([name]) => name).join(', '),
  };
};

/** Both numbers may be a month, and they differ; a point between them means that the day comes first. */
const eitherWay = /\b(0?[1-9]|1[0-2])([/-])(0?[1-9]|1[0-2])\2(?:(?:19|20)?\d\d)\b/;

const ambiguousDates: Check = (subject) => ({
  rule: 'ambiguous-dates',
  places: printedDates(subject).flatMap(({ quote, place }) => {
    const match = eitherWay.exec(quote);
    return match !== null && Number(match[1]) !== Number(match[3]) ? [{ place, quote }] : [];
  }),
});

const noEndDate: Check = (subject) => ({
  rule: 'no-end-date',
  places: rolesWhere(
    subject,
    ({ startDate, endDate, current }) => startDate !== undefined && endDate === undefined && current !== true,
    ['startDate'],
  ),
});

const undatedRole: Check = (subject) => ({
  rule: 'undated-role',
  places: rolesWhere(subject, ({ startDate, endDate, current, position, name }) => {
    const isDated = startDate !== undefined || endDate !== undefined || current === true;
    return !isDated && (position !== undefined || name !== undefined);
  }),
});

const datesReversed: Check = (subject) => ({
  rule: 'dates-reversed',
  places: rolesWhere(
    subject,
    ({ startDate, endDate }) => {
      if (startDate === undefined || endDate === undefined) return false;
      // Only as exact as both are.
      const length = Math.min(startDate.length, endDate.length);
      return endDate.slice(0, length) < startDate.slice(0, length);
    },
    ['endDate'],
  ),
});

const roleIncomplete: Check = (subject) => ({
  rule: 'role-incomplete',
  places: rolesWhere(subject, ({ position, name }) => (position === undefined) !== (name === undefined)),
});

export const dateChecks: readonly Check[] = [
  yearsOnly,
  mixedDates,
  ambiguousDates,
  noEndDate,
  undatedRole,
  datesReversed,
  roleIncomplete,
];
