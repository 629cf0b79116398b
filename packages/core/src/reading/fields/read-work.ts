import type { DateOptions } from '../dates/date-options.ts';
import { assignPair, orderOfSection } from '../entries/assign-pair.ts';
import type { Entry } from '../entries/entry.ts';
import { type HeadName, namesAtLevel } from '../entries/head-names.ts';
import { type EntryHead, type HeadPart, headParts } from '../entries/head-parts.ts';
import { leftOver } from '../entries/left-over.ts';
import { splitIntoEntries } from '../entries/split-into-entries.ts';
import { trimPlace, unknownPlace } from '../entries/trim-place.ts';
import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { isKnownPlace } from '../vocabulary/judge-place.ts';
import { titleScore } from '../vocabulary/judge-title.ts';
import { entryBody } from './entry-body.ts';
import { entryDates } from './entry-dates.ts';

/** What the employer is called in the résumé: a job has `name`, voluntary work `organization`. */
export type OrganisationKey = 'name' | 'organization';

interface ReadEntry {
  readonly entry: Entry;
  readonly head: EntryHead;
  /** Names at the coarsest cut: lines and gaps. */
  readonly names: readonly HeadName[];
}

/** Words of the other kind count against a name. */
const against = 0.6;
/** From here on the words of a head with one name say that it holds title and employer both. */
const clearPair = 3.5;
const rule = {
  asFirst: (name: HeadName) => name.title - against * name.organisation,
  asSecond: (name: HeadName) => name.organisation - against * name.title,
};

/** A work (or volunteering) section → its jobs, each role of one employer by itself. */
export const readWork = (section: Section, options: DateOptions, key: OrganisationKey = 'name'): Draft[] => {
  const entries = splitIntoEntries(section.lines, { ...options, classOf: classOfLine }).map((entry) => {
    const head = headParts(entry.head, options);
    return { entry, head, names: namesAtLevel(head.parts, 0) };
  });
  const order = orderOfSection(
    entries.map(({ head }) => head.parts),
    rule,
  );
  const jobs: Draft[] = [];
  let employer: Found | undefined;
  let apart = false;
  entries.forEach((read, index) => {
    if (isEmployerHead(read, entries[index + 1])) {
      const [name] = read.names;
      employer = name === undefined ? undefined : find(name.slice, 'entry-employer');
      apart = true;
      return;
    }
    const job = readJob(read, { order, inherited: employer, apart, key });
    if (job.employer !== undefined && job.employer !== employer && job.employer.rule !== 'entry-inherited')
      apart = read.names.length > 1 && !job.isBeside;
    employer = job.employer ?? employer;
    if (job.draft !== undefined) jobs.push(job.draft);
  });
  return jobs;
};

/** The employer's own line above its roles: one name, no text, and the next entry has but one name too. */
const isEmployerHead = ({ entry, names }: ReadEntry, next: ReadEntry | undefined): boolean =>
  names.length === 1 &&
  entry.body.length === 0 &&
  next !== undefined &&
  next.names.length === 1 &&
  next.entry.isRole &&
  !entry.isRole;

interface JobContext {
  readonly order: number;
  readonly inherited: Found | undefined;
  /** The employer to inherit had a line of its own, apart from the title. */
  readonly apart: boolean;
  readonly key: OrganisationKey;
}

interface Job {
  readonly draft: Draft | undefined;
  readonly employer: Found | undefined;
  /** Title and employer stand on one line with no more than a comma or dash between them. */
  readonly isBeside: boolean;
}

const readJob = (read: ReadEntry, context: JobContext): Job => {
  const { entry, head } = read;
  const { title, employer, used, place } = namesOf(read, context);
  const url = head.parts.find(({ kind }) => kind === 'url');
  const left = leftOver(head.parts, place === undefined ? used : [...used, place]);
  const texts = entry.body.filter(({ kind }) => kind === 'text').flatMap(({ lines }) => lines.map(lineSlice));
  const draft = {
    [context.key]: employer,
    position: title,
    location: locationOf(head.parts, place),
    url: url === undefined ? undefined : find(url.slice, 'entry-url'),
    ...entryDates(head.dates, 'both'),
    ...entryBody(entry.body),
    summary: find([...left, ...texts], 'entry-summary'),
  };
  const empty = Object.values(draft).every((value) => value === undefined);
  const [first, second] = used;
  const later = second === undefined || first === undefined ? 0 : Math.max(first.from, second.from);
  const isBeside = second !== undefined && first?.row === second.row && head.parts[later]?.before !== 'gap';
  return { draft: empty ? undefined : draft, employer, isBeside };
};

/** A known place of the head, with what stands behind the employer when that reads like the town before it. */
const locationOf = (parts: readonly HeadPart[], trimmed: HeadName | undefined): Found | undefined => {
  const at = parts.findIndex(({ kind }) => kind === 'place');
  const known = parts[at];
  if (trimmed === undefined) return known === undefined ? undefined : find(known.slice, 'entry-location');
  if (trimmed.from === at) return find(trimmed.slice, 'entry-location', -0.15);
  const isNext = known !== undefined && trimmed.to === at && known.row === trimmed.row;
  return find(isNext ? { ...trimmed.slice, end: known.slice.end } : trimmed.slice, 'entry-location', -0.1);
};

interface JobNames {
  readonly title: Found | undefined;
  readonly employer: Found | undefined;
  readonly used: readonly HeadName[];
  readonly place?: HeadName | undefined;
}

const namesOf = ({ entry, head, names }: ReadEntry, { order, inherited, apart }: JobContext): JobNames => {
  const [only] = names;
  const single = names.length === 1 ? only : undefined;
  const mayInherit = inherited !== undefined && single !== undefined && single.title >= single.organisation;
  const pair = assignPair(head.parts, { ...rule, order });
  const isBareTitle = apart && single !== undefined && single.title >= 1.5 && (pair?.second.organisation ?? 0) < 1.2;
  if (mayInherit && ((entry.isRole && (pair?.sure ?? 0) < clearPair) || isBareTitle))
    return inheriting(single, inherited);
  const twoTitles =
    single !== undefined &&
    pair !== undefined &&
    pair.second.title >= 1.5 &&
    pair.second.organisation < pair.second.title;
  if (pair !== undefined && !twoTitles && (single === undefined || pair.sure >= 0.5 || single.to > single.from + 1)) {
    const byOrder = pair.sure < 1;
    const { name, place } = trimPlace(head.parts, pair.second);
    return {
      title: find(pair.first.slice, byOrder ? 'entry-by-order' : 'entry-title'),
      employer: find(name.slice, byOrder ? 'entry-by-order' : 'entry-employer'),
      used: [pair.first, pair.second],
      place: place ?? unknownPlace(head.parts, [pair.first, pair.second]),
    };
  }
  if (single === undefined) return { title: undefined, employer: undefined, used: [] };
  if (mayInherit && single.title >= 1.5) return inheriting(single, inherited);
  const isEmployer = single.organisation > single.title;
  return {
    title: isEmployer ? undefined : find(single.slice, 'entry-title', single.title < 1 ? -0.2 : 0),
    employer: isEmployer ? find(single.slice, 'entry-employer') : undefined,
    used: [single],
  };
};

const inheriting = (name: HeadName, inherited: Found): JobNames => ({
  title: find(name.slice, 'entry-title'),
  employer: { ...inherited, rule: 'entry-inherited' },
  used: [name],
});

/** What the line names, for telling where entries begin. */
const classOfLine = (line: Line): string => {
  const text = sliceText(lineSlice(line));
  if (isKnownPlace(text)) return 'place';
  const [title, organisation] = [titleScore(text), organisationScore(text)];
  if (Math.max(title, organisation) < 1.5) return 'none';
  return title >= organisation ? 'title' : 'organisation';
};
