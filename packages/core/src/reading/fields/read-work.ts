import type { DateOptions } from '../dates/date-options.ts';
import { assignEmployerAndTitle, orderOfSection } from '../entries/assign-employer-and-title.ts';
import type { Entry } from '../entries/entry.ts';
import { type EntryHead, type HeadPart, headParts } from '../entries/head-parts.ts';
import { splitIntoEntries } from '../entries/split-into-entries.ts';
import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { isKnownPlace } from '../vocabulary/judge-place.ts';
import { titleScore } from '../vocabulary/judge-title.ts';
import { entryBody } from './entry-body.ts';
import { entryDates } from './entry-dates.ts';

/** What the two names of an entry are called in the résumé: a job has `name` and `position`. */
interface WorkKeys {
  readonly organisation: 'name' | 'organization';
}

interface ReadEntry {
  readonly entry: Entry;
  readonly head: EntryHead;
  readonly names: readonly HeadPart[];
}

/** A work (or volunteering) section → its jobs, each role of one employer by itself. */
export const readWork = (
  section: Section,
  options: DateOptions,
  keys: WorkKeys = { organisation: 'name' },
): Draft[] => {
  const entries = splitIntoEntries(section.lines, { ...options, classOf: classOfLine }).map((entry) => {
    const head = headParts(entry.head, options);
    return { entry, head, names: head.parts.filter(({ kind }) => kind === 'name') };
  });
  const sectionOrder = orderOfSection(entries.map(({ names }) => names));
  const jobs: Draft[] = [];
  let employer: Found | undefined;
  entries.forEach((read, index) => {
    if (isEmployerHead(read, entries[index + 1])) {
      employer = employerOf(read, sectionOrder);
      return;
    }
    const job = readJob(read, { sectionOrder, inherited: employer, keys });
    if (job.employer !== undefined) employer = job.employer;
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

const employerOf = ({ names }: ReadEntry, sectionOrder: number): Found | undefined => {
  const part = names[0] ?? assignEmployerAndTitle(names, sectionOrder).employer;
  return part === undefined ? undefined : find(part.slice, 'entry-employer');
};

interface JobContext {
  readonly sectionOrder: number;
  readonly inherited: Found | undefined;
  readonly keys: WorkKeys;
}

const readJob = (read: ReadEntry, context: JobContext): { draft: Draft | undefined; employer: Found | undefined } => {
  const { entry, head, names } = read;
  const { title, employer } = namesOf(read, context);
  const used = new Set([title?.part, employer?.part]);
  const place = head.parts.find(({ kind }) => kind === 'place');
  const url = head.parts.find(({ kind }) => kind === 'url');
  const left = names.filter((part) => !used.has(part)).map(({ slice }) => slice);
  const body = entryBody([...(left.length > 0 ? [] : []), ...entry.body]);
  const summary =
    left.length > 0
      ? find(
          [...left, ...entry.body.filter(({ kind }) => kind === 'text').flatMap(({ lines }) => lines.map(lineSlice))],
          'entry-summary',
        )
      : body.summary;
  const draft = {
    [context.keys.organisation]: employer?.found,
    position: title?.found,
    location: place === undefined ? undefined : find(place.slice, 'entry-location'),
    url: url === undefined ? undefined : find(url.slice, 'entry-url'),
    ...entryDates(head.dates, 'both'),
    ...body,
    summary,
  };
  const empty = Object.values(draft).every((value) => value === undefined);
  return { draft: empty ? undefined : draft, employer: employer?.found };
};

interface NamedPart {
  readonly part: HeadPart | undefined;
  readonly found: Found | undefined;
}

const namesOf = (
  { entry, names }: ReadEntry,
  context: JobContext,
): { title: NamedPart | undefined; employer: NamedPart | undefined } => {
  const { title, employer, sure } = assignEmployerAndTitle(names, context.sectionOrder);
  const only = names.length === 1 ? names[0] : undefined;
  if (only !== undefined && context.inherited !== undefined && (entry.isRole || title !== undefined)) {
    return {
      title: { part: only, found: find(only.slice, 'entry-title') },
      employer: { part: undefined, found: { ...context.inherited, rule: 'entry-inherited' } },
    };
  }
  const part = title ?? (employer === undefined ? only : undefined);
  const byOrder = sure < 1;
  return {
    title:
      part === undefined ? undefined : { part, found: find(part.slice, byOrder ? 'entry-by-order' : 'entry-title') },
    employer:
      employer === undefined
        ? undefined
        : { part: employer, found: find(employer.slice, byOrder ? 'entry-by-order' : 'entry-employer') },
  };
};

/** What the line names, for telling where entries begin. */
export const classOfLine = (line: Line): string => {
  const text = sliceText(lineSlice(line));
  if (isKnownPlace(text)) return 'place';
  const [title, organisation] = [titleScore(text), organisationScore(text)];
  if (Math.max(title, organisation) < 1.5) return 'none';
  return title >= organisation ? 'title' : 'organisation';
};
