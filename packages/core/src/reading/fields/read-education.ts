import type { DateOptions } from '../dates/date-options.ts';
import { type EntryHead, type HeadPart, headParts } from '../entries/head-parts.ts';
import { splitIntoEntries } from '../entries/split-into-entries.ts';
import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { degreeScore } from '../vocabulary/judge-degree.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { isKnownPlace } from '../vocabulary/judge-place.ts';
import { entryBody } from './entry-body.ts';
import { entryDates } from './entry-dates.ts';
import { findGrade } from './find-grade.ts';
import { readCourses } from './read-courses.ts';
import { splitDegree } from './split-degree.ts';

/** An education section → its entries: institution, degree, field, grade, dates, courses. */
export const readEducation = (section: Section, options: DateOptions): Draft[] =>
  splitIntoEntries(section.lines, { ...options, classOf: classOfLine }).flatMap((entry) => {
    const courses = readCourses(entry);
    const head = headParts(courses.head, options);
    const grade = findGrade([...courses.head, ...courses.body.flatMap(({ lines }) => lines)]);
    const names = withoutGrade(head, grade);
    const { institution, degree, area, left } = assign(names);
    const place = head.parts.find(({ kind }) => kind === 'place');
    const url = head.parts.find(({ kind }) => kind === 'url');
    const body = entryBody(courses.body);
    const texts = [body.summary, ...(body.highlights ?? [])].filter((item) => item !== undefined);
    const draft = {
      institution: institution === undefined ? undefined : find(institution.slice, 'education-institution'),
      ...(degree === undefined ? {} : splitDegree(degree, area)),
      ...(degree === undefined && area !== undefined ? { area: find(area.slice, 'education-area') } : {}),
      ...entryDates(head.dates, 'end'),
      score: grade,
      courses: courses.courses,
      location: place === undefined ? undefined : find(place.slice, 'entry-location'),
      url: url === undefined ? undefined : find(url.slice, 'entry-url'),
      summary: find([...left.map(({ slice }) => slice), ...texts.flatMap(({ slices }) => slices)], 'entry-summary'),
    };
    return Object.values(draft).some((value) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      ? [draft]
      : [];
  });

const withoutGrade = (head: EntryHead, grade: Found | undefined): HeadPart[] => {
  const slice = grade?.slices[0];
  return head.parts.filter(({ kind, slice: part }) => {
    if (kind !== 'name') return false;
    if (slice === undefined || slice.line !== part.line) return true;
    const covered = Math.min(slice.end, part.end) - Math.max(slice.start, part.start);
    return covered < (part.end - part.start) * 0.4;
  });
};

interface Assigned {
  readonly institution: HeadPart | undefined;
  readonly degree: HeadPart | undefined;
  readonly area: HeadPart | undefined;
  readonly left: readonly HeadPart[];
}

/** Words say which part is the school and which the degree; what remains near the degree is the field. */
const assign = (names: readonly HeadPart[]): Assigned => {
  const usable = names.slice(0, 6);
  const degree = best(usable, (part) => part.degree - part.organisation * 0.5, 1);
  const others = usable.filter((part) => part !== degree);
  const institution =
    best(others, (part) => part.organisation, 0.9) ??
    others.find(
      (part) => part.degree < 1 && (others.length === 1 || part.row !== degree?.row || part.before !== 'comma'),
    );
  const rest = others.filter((part) => part !== institution);
  const area = degree === undefined ? rest[0] : rest.find((part) => isNear(part, degree) && part.organisation < 1.5);
  return {
    institution,
    degree,
    area,
    left: names.filter((part) => part !== degree && part !== institution && part !== area),
  };
};

const isNear = (part: HeadPart, degree: HeadPart): boolean =>
  part.row === degree.row || Math.abs(part.row - degree.row) === 1;

const best = (parts: readonly HeadPart[], score: (part: HeadPart) => number, least: number): HeadPart | undefined => {
  let found: HeadPart | undefined;
  let most = least;
  for (const part of parts) {
    const value = score(part);
    if (value > most) [found, most] = [part, value];
  }
  return found;
};

const classOfLine = (line: Line): string => {
  const text = sliceText(lineSlice(line));
  if (isKnownPlace(text)) return 'place';
  const [degree, organisation] = [degreeScore(text), organisationScore(text)];
  if (Math.max(degree, organisation) < 1.5) return 'none';
  return degree >= organisation ? 'degree' : 'organisation';
};
