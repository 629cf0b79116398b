import type { DateOptions } from '../dates/date-options.ts';
import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import type { Entry } from '../entries/entry.ts';
import { type HeadPart, headParts } from '../entries/head-parts.ts';
import { splitIntoEntries } from '../entries/split-into-entries.ts';
import type { Line } from '../lines/line.ts';
import { type Draft, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { entryBody } from './entry-body.ts';
import { entryDates } from './entry-dates.ts';

interface ShortEntry {
  readonly name: HeadPart | undefined;
  readonly by: HeadPart | undefined;
  readonly entry: Entry;
  readonly date: Draft | undefined;
  readonly url: HeadPart | undefined;
  readonly left: readonly HeadPart[];
}

/** A section of certificates or courses. */
export const readCertificates = (section: Section, options: DateOptions): Draft[] =>
  shortEntries(section.lines, options).map(({ name, by, date, url }) => ({
    name: name === undefined ? undefined : find(name.slice, 'entry-name'),
    issuer: by === undefined ? undefined : find(by.slice, 'entry-by-order'),
    date,
    url: url === undefined ? undefined : find(url.slice, 'entry-url'),
  }));

/** A section of awards, scholarships and honours. */
export const readAwards = (section: Section, options: DateOptions): Draft[] =>
  shortEntries(section.lines, options).map(({ name, by, date, entry, left }) => {
    const body = entryBody(entry.body);
    const texts = [body.summary, ...(body.highlights ?? [])].flatMap((item) => item?.slices ?? []);
    return {
      title: name === undefined ? undefined : find(name.slice, 'entry-name'),
      awarder: by === undefined ? undefined : find(by.slice, 'entry-by-order'),
      date,
      summary: find([...left.map(({ slice }) => slice), ...texts], 'entry-summary'),
    };
  });

/** One entry a line, unless lines without a date belong to the dated line above them. */
const shortEntries = (lines: readonly Line[], options: DateOptions): ShortEntry[] => {
  const entries = splitIntoEntries(lines, {
    ...options,
    classOf: (line) => (organisationScore(line.text) >= 2 ? 'organisation' : 'none'),
  });
  return entries
    .flatMap((entry) => withBulletsAsEntries(entry))
    .map((entry) => shortEntry(entry, options))
    .filter(({ name }) => name !== undefined);
};

/** List items under one heading line are entries themselves when they carry the dates or the heading has none. */
const withBulletsAsEntries = (entry: Entry): Entry[] => {
  const bullets = entry.body.filter(({ kind }) => kind === 'bullet');
  const headDated = entry.head.some((line) => dateRangesOfLine(line).length > 0);
  if (bullets.length === 0 || headDated || entry.head.length > 1) return [entry];
  return [
    ...(entry.head[0]?.bullet === true
      ? [{ ...entry, body: [] }]
      : entry.head.length === 1
        ? [{ ...entry, body: entry.body.filter(({ kind }) => kind === 'text') }]
        : []),
    ...bullets.map(({ lines }) => ({ head: lines, body: [], isRole: false })),
  ];
};

const shortEntry = (entry: Entry, options: DateOptions): ShortEntry => {
  const head = headParts(entry.head, options);
  const names = head.parts.filter(({ kind }) => kind === 'name');
  const [name, ...rest] = names;
  const by = rest.find((part) => part.organisation >= 1.5) ?? rest[0];
  const dates = entryDates(head.dates, 'end');
  return {
    name,
    by,
    entry,
    date: dates.endDate ?? dates.startDate,
    url: head.parts.find(({ kind }) => kind === 'url'),
    left: rest.filter((part) => part !== by),
  };
};
