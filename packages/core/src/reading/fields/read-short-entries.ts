import type { DateOptions } from '../dates/date-options.ts';
import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import type { Entry } from '../entries/entry.ts';
import { commaPairs, type HeadName, makeName, namesAtLevel } from '../entries/head-names.ts';
import { type EntryHead, type HeadPart, headParts } from '../entries/head-parts.ts';
import { joinWrappedItems } from '../entries/join-wrapped-items.ts';
import { leftOver } from '../entries/left-over.ts';
import { splitIntoEntries } from '../entries/split-into-entries.ts';
import type { Line, Slice } from '../lines/line.ts';
import { type Draft, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { entryBody } from './entry-body.ts';
import { entryDates } from './entry-dates.ts';

interface ShortEntry {
  readonly name: HeadName | undefined;
  readonly by: HeadName | undefined;
  readonly entry: Entry;
  readonly date: Draft | undefined;
  readonly url: HeadPart | undefined;
  readonly left: readonly Slice[];
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
      summary: find([...left, ...texts], 'entry-summary'),
    };
  });

/** One entry a line, unless lines without a date belong to the dated line above them. */
const shortEntries = (lines: readonly Line[], options: DateOptions): ShortEntry[] => {
  const entries = splitIntoEntries(joinWrappedItems(lines), {
    ...options,
    classOf: (line) => (organisationScore(line.text) >= 2 ? 'organisation' : 'none'),
  });
  const all = entries
    .flatMap((entry) => withBulletsAsEntries(entry))
    .map((entry) => ({ entry, head: headParts(entry.head, options) }));
  const always =
    all.every(({ head }) => hasOneComma(head)) &&
    (all.length > 1
      ? all.some(({ head }) => givesAfterComma(head)) || all.every(({ head }) => mayGive(head))
      : all.every(({ head }) => mayGive(head) && head.dates.length > 0));
  return all.map(({ entry, head }) => shortEntry(entry, { head, always })).filter(({ name }) => name !== undefined);
};

/** Every entry has one comma, and behind one of them stands an organisation: behind the others too. */
const hasOneComma = ({ parts }: EntryHead): boolean =>
  parts.filter(({ before }) => before === 'comma').length === 1 && parts.every(({ kind }) => kind === 'name');
const givesAfterComma = ({ parts }: EntryHead): boolean =>
  parts.some(({ before, organisation, text }) => before === 'comma' && (organisation >= giver || acronym.test(text)));

/** "First Aid, Red Hearts": few words with a capital, no number, behind the only comma. A level ("Level 3") has a number. */
const mayGive = ({ parts }: EntryHead): boolean =>
  parts.some(
    ({ before, text, title }) =>
      before === 'comma' && title < 1 && /^\p{Lu}[^\d]{2,50}$/u.test(text) && text.split(/\s+/).length <= 6,
  );

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

const shortEntry = (entry: Entry, { head, always }: { head: EntryHead; always: boolean }): ShortEntry => {
  const { name, by } = nameAndGiver(head.parts, always);
  const dates = entryDates(head.dates, 'end');
  const used = [name, by].filter((each) => each !== undefined);
  return {
    name,
    by,
    entry,
    date: dates.endDate ?? dates.startDate,
    url: head.parts.find(({ kind }) => kind === 'url'),
    left: leftOver(head.parts, used),
  };
};

/** The place reached or the level of a contest; beside it, behind a gap, stands what was won. */
const rank =
  /^(?:\d{1,3}\s?(?:st|nd|rd|th|er|º|ª|\.)(?:\s(?:place|prize|rank|prix|platz|lugar|premio|posto))?|(?:first|second|third|grand|special)(?:\s(?:place|prize))?|(?:inter)?national(?:ly)?|regional|state|winner|champion|(?:semi-?|quarter-?)?finalist|runner[- ]?up|honou?rable mention|(?:gold|silver|bronze)(?:\smedal)?|[一二三特]等奖|第[一二三四五]名|[金银铜]奖|大賞|準?優勝|최우수상|우수상|대상|[금은동]상|\d\s?место|[İI]{1,3}\sместо)$/iu;

const withoutRank = (names: readonly HeadName[], parts: readonly HeadPart[]): readonly HeadName[] => {
  const [first, second] = names;
  if (first === undefined || second === undefined || !rank.test(first.text)) return names;
  return first.row === second.row && parts[second.from]?.before === 'gap' ? names.slice(1) : names;
};

interface NameAndGiver {
  readonly name: HeadName | undefined;
  readonly by: HeadName | undefined;
}

/** "Architect – Professional – Amazon Web Services": the giver comes last, the name may hold dashes and commas. */
const nameAndGiver = (parts: readonly HeadPart[], always: boolean): NameAndGiver => {
  const names = withoutRank(namesAtLevel(parts, 3), parts);
  const [first, second] = names;
  if (first === undefined) return { name: undefined, by: undefined };
  const last = names.at(-1);
  if (second === undefined || last === undefined) return cutAtComma(parts, first, always);
  if (last.row !== first.row)
    return { name: first, by: names.find(({ organisation }) => organisation >= giver) ?? second };
  const before = parts.slice(first.from, last.from).every(({ kind }) => kind === 'name');
  return { name: before ? makeName(parts, first.from, last.from) : first, by: last };
};

/** Evidence from which what follows a comma is an organisation of its own. */
const giver = 1.5;

/** "TOEIC 920, ETS", "Prix …, CCI de Nantes": who gives a paper is often known by letters. */
const acronym = /^[A-Z]{2,6}(?=$|\s(?:de|of|für|du|di)\s)/;

const cutAtComma = (parts: readonly HeadPart[], whole: HeadName, always: boolean): NameAndGiver => {
  const pair = commaPairs(parts, whole).find(
    ([, right]) => always || (parts[right.from]?.organisation ?? 0) >= giver || acronym.test(right.text),
  );
  return pair === undefined ? { name: whole, by: undefined } : { name: pair[0], by: pair[1] };
};
