import type { DateOptions } from '../dates/date-options.ts';
import { assignPair, orderOfSection } from '../entries/assign-pair.ts';
import type { BodyItem, Entry } from '../entries/entry.ts';
import { type HeadName, makeName, namesAtLevel } from '../entries/head-names.ts';
import { type EntryHead, type HeadPart, headParts } from '../entries/head-parts.ts';
import { leftOver } from '../entries/left-over.ts';
import { splitIntoEntries } from '../entries/split-into-entries.ts';
import { trimPlace } from '../entries/trim-place.ts';
import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { degreeScore } from '../vocabulary/judge-degree.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { isKnownPlace } from '../vocabulary/judge-place.ts';
import { entryBody } from './entry-body.ts';
import { entryDates } from './entry-dates.ts';
import { findGrade, type GradeFound } from './find-grade.ts';
import { readCourses } from './read-courses.ts';
import { splitDegree } from './split-degree.ts';

/** Words of the other kind count against a name; a trade is a degree too ("Elektroniker für Betriebstechnik"). */
const against = 0.6;
const degreeOf = (name: HeadName) => Math.max(name.degree, name.title * 0.5);
/** A faculty reads like an organisation, but the school is what it belongs to. */
const ofSchool = 0.2;
const facultyWord =
  /^(?:faculty|department|dept\.?|school of|факультет|кафедра|институт(?= \p{Ll})|wydział|facultad|faculdade|faculté|facoltà|dipartimento|departamento|département|fakultät|fakulteit|fakülte(?:si)?|כלית|كلية)(?!\p{L})/iu;
const rule = {
  asFirst: (name: HeadName) => degreeOf(name) - against * name.organisation,
  asSecond: (name: HeadName) =>
    name.organisation * (facultyWord.test(name.text) ? ofSchool : 1) - against * name.degree,
};

/** An education section → its entries: institution, degree, field, grade, dates, courses. */
export const readEducation = (section: Section, options: DateOptions): Draft[] => {
  const entries = splitIntoEntries(section.lines, { ...options, classOf: classOfLine }).map((entry) => {
    const { courses, head: lines, body } = readCourses(withoutTold(entry));
    const graded = findGrade([...lines, ...body.flatMap((item) => item.lines)]);
    const grade = graded?.grade;
    // A class of degree in words may be a part of the degree's name; a number is not.
    const isNumber = typeof grade?.value === 'string' && (/^\d/.test(grade.value) || isLabelled(graded, grade));
    const head = headParts(lines, options, isNumber ? graded?.whole : undefined);
    return { isRole: entry.isRole, courses, body, head, grade, parts: withoutGrade(head, grade) };
  });
  const order = orderOfSection(
    entries.map(({ parts }) => parts),
    rule,
  );
  const drafts: Draft[] = [];
  let school: Found | undefined;
  for (const read of entries) {
    const draft = readEntry(read, order);
    const institution =
      draft.institution ?? (read.isRole && draft.studyType !== undefined ? inherited(school) : undefined);
    school = institution ?? school;
    if (Object.values(draft).some((value) => value !== undefined)) drafts.push({ ...draft, institution });
  }
  return drafts;
};

/** "GPA: très bien": what is printed for the grade begins before it. */
const isLabelled = (graded: GradeFound | undefined, { slices: [slice] }: Found): boolean =>
  graded !== undefined && slice !== undefined && graded.whole.start < slice.start - 2;

/** A further degree at the school named above. */
const inherited = (school: Found | undefined): Found | undefined =>
  school === undefined ? undefined : { ...school, rule: 'entry-inherited' };

/** Labels of what is told about a degree: its thesis and who led it. Never its school. */
const toldLabel =
  /^(?:(?:ph\.?d\.?|doctoral|master'?s?|bachelor'?s?|final|senior|diploma)\s+)?(?:thesis|dissertation|final year project|advisors?|advisers?|supervisors?|supervised by|committee|minors?|minor in|specialisation|specialization|concentration|abschlussarbeit|masterarbeit|bachelorarbeit|diplomarbeit|doktorarbeit|thema|betreuer(?:in)?|mémoire|thèse|directeur de thèse|tesis|trabajo de fin de (?:grado|máster)|tfg|tfm|tesi|relatore|tese|tcc|orientador|scriptie|praca (?:magisterska|dyplomowa)|tez|тема|научный руководитель|дипломная работа|论文|毕业论文|导师|卒業論文|修士論文|論文|指導教員|논문|지도교수)(?:\s*(?:title|topic|titel|titre|título|titolo))?\s*(?:[:：–—-]|(?<=minor in)\s)/iu;

const withoutTold = (entry: Entry): Entry => {
  const told = entry.head.filter((line, index) => index > 0 && toldLabel.test(sliceText(lineSlice(line))));
  if (told.length === 0) return entry;
  const items = told.map((line) => ({ kind: 'text' as const, lines: [line] }));
  return { ...entry, head: entry.head.filter((line) => !told.includes(line)), body: [...items, ...entry.body] };
};

interface ReadEntry {
  /** It lacks the look that entries open with: perhaps a further degree at the school above. */
  readonly isRole: boolean;
  readonly courses: Found[] | undefined;
  readonly body: readonly BodyItem[];
  readonly head: EntryHead;
  readonly grade: Found | undefined;
  /** The head's parts without the grade. */
  readonly parts: readonly HeadPart[];
}

const readEntry = (
  { courses, body, head, grade, parts }: ReadEntry,
  order: number,
): { readonly institution?: Found | undefined; readonly [key: string]: Draft | undefined } => {
  const { institution: whole, degree, area } = assign(parts, order);
  const { name: institution, place: town } =
    whole === undefined ? { name: undefined, place: undefined } : trimPlace(parts, withoutFaculty(parts, whole));
  const place = head.parts.find(({ kind }) => kind === 'place');
  const url = head.parts.find(({ kind }) => kind === 'url');
  const { summary, highlights } = entryBody(withoutFound(body, grade));
  const used = [whole, degree, area].filter((name) => name !== undefined);
  const texts = [summary, ...(highlights ?? [])].flatMap((item) => item?.slices ?? []);
  return {
    institution: institution === undefined ? undefined : find(institution.slice, 'education-institution'),
    ...(degree === undefined ? {} : splitDegree(degree, area)),
    ...(degree === undefined && area !== undefined ? { area: find(area.slice, 'education-area') } : {}),
    ...entryDates(head.dates, 'end'),
    score: grade,
    courses,
    location:
      town !== undefined
        ? find(town.slice, 'entry-location', -0.1)
        : place === undefined
          ? undefined
          : find(place.slice, 'entry-location'),
    url: url === undefined ? undefined : find(url.slice, 'entry-url'),
    summary: find([...leftOver(parts, used), ...texts], 'entry-summary'),
  };
};

/** A line that is nothing but the grade is not told again. */
const withoutFound = (body: readonly BodyItem[], grade: Found | undefined): BodyItem[] =>
  body.filter(({ lines }) => {
    const [line] = lines;
    const slice = grade?.slices[0];
    return !(
      line !== undefined &&
      slice?.line === line &&
      line.text.length - line.contentStart < slice.end - slice.start + 18
    );
  });

const withoutGrade = (head: EntryHead, grade: Found | undefined): HeadPart[] => {
  const slice = grade?.slices[0];
  return head.parts.filter(({ kind, slice: part }) => {
    if (kind !== 'name') return true;
    if (slice === undefined || slice.line !== part.line) return true;
    const covered = Math.min(slice.end, part.end) - Math.max(slice.start, part.start);
    return covered < (part.end - part.start) * 0.4;
  });
};

/** "Department of Mathematics, Pinewood University" → the university: behind a faculty's comma stands its school. */
const withoutFaculty = (parts: readonly HeadPart[], name: HeadName): HeadName => {
  if (!facultyWord.test(name.text)) return name;
  for (let at = name.from + 1; at < name.to; at += 1) {
    const part = parts[at];
    if (part?.before === 'comma' && part.organisation >= surelySchool && !facultyWord.test(part.text))
      return makeName(parts, at, name.to);
  }
  return name;
};

interface Assigned {
  readonly institution: HeadName | undefined;
  readonly degree: HeadName | undefined;
  readonly area: HeadName | undefined;
}

/** Words say which part is the school and which the degree; what remains near the degree is the field. */
const assign = (parts: readonly HeadPart[], order: number): Assigned => {
  const pair = assignPair(parts, { ...rule, order });
  if (pair === undefined) return assignOne(namesAtLevel(parts, 2)[0]);
  const { first: degree, second: institution } = pair;
  const area = namesAtLevel(parts, 2).find(
    (name) =>
      !overlaps(name, degree) &&
      !overlaps(name, institution) &&
      Math.abs(name.row - degree.row) <= 1 &&
      (name.row === degree.row || name.organisation < (name.row > degree.row ? surelyFirm : 1.5)) &&
      (name.degree < 2 || (name.row === degree.row + 1 && name.degree < surelyDegree && isBareDegree(degree))),
  );
  return { institution, degree, area };
};

/** A word for a school or firm in the name. */
const surelySchool = 1.5;
/** A legal form; a degree by its own name. What stands right under a degree and is neither is its field. */
const surelyFirm = 3;
const surelyDegree = 3;

/** "Diploma" alone over "Maturità scientifica". */
const isBareDegree = ({ text }: HeadName): boolean => !/\s/.test(text.trim());

const assignOne = (name: HeadName | undefined): Assigned => {
  if (name === undefined) return { institution: undefined, degree: undefined, area: undefined };
  const isDegree = degreeOf(name) > name.organisation;
  return { institution: isDegree ? undefined : name, degree: isDegree ? name : undefined, area: undefined };
};

const overlaps = (a: HeadName, b: HeadName): boolean => a.from < b.to && b.from < a.to;

const classOfLine = (line: Line): string => {
  const text = sliceText(lineSlice(line));
  if (isKnownPlace(text)) return 'place';
  const [degree, organisation] = [degreeScore(text), organisationScore(text)];
  if (Math.max(degree, organisation) < 1.5) return 'none';
  return degree >= organisation ? 'degree' : 'organisation';
};
