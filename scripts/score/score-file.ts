import type { Resume } from '../../packages/core/src/resume/resume.ts';
import { degreeKey, normalise, phoneKey, sameName, sameSkill, sameText, similarity, urlKey } from './same-value.ts';

export interface Count {
  /** Values found that are right. */
  readonly right: number;
  /** Values found that are not in the truth. */
  readonly wrong: number;
  /** Values of the truth that were not found. */
  readonly missed: number;
}

export interface Difference {
  readonly field: string;
  readonly expected?: string;
  readonly found?: string;
}

export interface FileScore {
  readonly counts: Readonly<Record<string, Count>>;
  readonly differences: readonly Difference[];
  /** Whether the value at this pointer of the found résumé is right; only pointers that the truth can judge. */
  readonly judged: ReadonlyMap<string, boolean>;
}

/** Collects what is right, wrong and missed for one file, field by field. */
class Tally {
  readonly counts: Record<string, Count> = {};
  readonly differences: Difference[] = [];
  readonly judged = new Map<string, boolean>();

  add(field: string, change: Partial<Count>): void {
    const old = this.counts[field] ?? { right: 0, wrong: 0, missed: 0 };
    this.counts[field] = {
      right: old.right + (change.right ?? 0),
      wrong: old.wrong + (change.wrong ?? 0),
      missed: old.missed + (change.missed ?? 0),
    };
  }

  /** One value that is there or not, on either side. */
  single(
    field: string,
    pair: { expected: string | undefined; found: string | undefined; pointer: string; same?: Same },
  ): void {
    const { expected, found, pointer, same = sameText } = pair;
    if (expected === undefined && found === undefined) return;
    const right = expected !== undefined && found !== undefined && same(expected, found);
    this.add(field, {
      right: right ? 1 : 0,
      wrong: !right && found !== undefined ? 1 : 0,
      missed: !right && expected !== undefined ? 1 : 0,
    });
    if (found !== undefined) this.judged.set(pointer, right);
    if (!right)
      this.differences.push({
        field,
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
      });
  }

  /** Values without an order: each of the truth's takes one of the found at most. */
  set(field: string, pair: { expected: readonly string[]; found: readonly Found[]; same?: Same }): void {
    const { expected, found, same = sameText } = pair;
    const left = [...found];
    for (const value of expected) {
      const at = left.findIndex((candidate) => same(value, candidate.value));
      const [taken] = at >= 0 ? left.splice(at, 1) : [];
      if (taken) this.judged.set(taken.pointer, true);
      else this.differences.push({ field, expected: value });
      this.add(field, taken ? { right: 1 } : { missed: 1 });
    }
    for (const extra of left) {
      this.judged.set(extra.pointer, false);
      this.differences.push({ field, found: extra.value });
      this.add(field, { wrong: 1 });
    }
  }
}

type Same = (expected: string, found: string) => boolean;

interface Found {
  readonly value: string;
  readonly pointer: string;
}

/** Compares what was read with the truth of the file. Pure: the same two résumés always give the same score. */
export function scoreFile(truth: Resume, found: Resume): FileScore {
  const tally = new Tally();
  scoreBasics(truth, found, tally);
  scoreEntries('work', { expected: workRows(truth.work), found: workRows(found.work) }, tally);
  scoreEntries('education', { expected: educationRows(truth.education), found: educationRows(found.education) }, tally);
  scoreEntries('volunteer', { expected: volunteerRows(truth.volunteer), found: volunteerRows(found.volunteer) }, tally);
  tally.set('skills', {
    expected: skillNames(truth).map(({ value }) => value),
    found: skillNames(found),
    same: sameSkill,
  });
  scoreLanguages(truth, found, tally);
  for (const [field, key] of namedLists) {
    const names = (resume: Resume) => namesOf(resume, field, key);
    tally.set(field, { expected: names(truth).map(({ value }) => value), found: names(found) });
  }
  return { counts: tally.counts, differences: tally.differences, judged: tally.judged };
}

const namedLists = [
  ['projects', 'name'],
  ['publications', 'name'],
  ['certificates', 'name'],
  ['awards', 'title'],
  ['interests', 'name'],
] as const;

function namesOf(resume: Resume, field: (typeof namedLists)[number][0], key: 'name' | 'title'): Found[] {
  const rows: readonly object[] = resume[field] ?? [];
  return rows.flatMap((row, index) => {
    const value: unknown = Reflect.get(row, key);
    return typeof value === 'string' ? [{ value, pointer: `/${field}/${index}/${key}` }] : [];
  });
}

function scoreBasics(truth: Resume, found: Resume, tally: Tally): void {
  const [expected, actual] = [truth.basics ?? {}, found.basics ?? {}];
  const pointer = (key: string) => `/basics/${key}`;
  tally.single('name', { expected: expected.name, found: actual.name, pointer: pointer('name'), same: sameName });
  tally.single('headline', { expected: expected.label, found: actual.label, pointer: pointer('label') });
  tally.single('summary', { expected: expected.summary, found: actual.summary, pointer: pointer('summary') });
  tally.single('location', {
    expected: expected.location?.city,
    found: actual.location?.city,
    pointer: '/basics/location/city',
  });
  const emails = (basics: typeof expected) => basics.emails ?? (basics.email ? [basics.email] : []);
  tally.set('e-mail', {
    expected: emails(expected),
    found: emails(actual).map((value, index) => ({ value, pointer: `/basics/emails/${index}` })),
    same: (one, other) => normalise(one) === normalise(other),
  });
  const phones = (basics: typeof expected) =>
    basics.phones?.map(({ printed }) => printed) ?? (basics.phone ? [basics.phone] : []);
  tally.set('phone', {
    expected: phones(expected),
    found: phones(actual).map((value, index) => ({ value, pointer: `/basics/phones/${index}/printed` })),
    same: (one, other) => phoneKey(one) === phoneKey(other),
  });
  const urls = (basics: typeof expected): Found[] => [
    ...(basics.url ? [{ value: basics.url, pointer: '/basics/url' }] : []),
    ...(basics.profiles ?? []).flatMap(({ url }, index) =>
      url ? [{ value: url, pointer: `/basics/profiles/${index}/url` }] : [],
    ),
  ];
  tally.set('url', {
    expected: urls(expected).map(({ value }) => value),
    found: urls(actual),
    same: (one, other) => urlKey(one) === urlKey(other),
  });
}

/** A row of work, education or volunteering in one shape: the part that names it, and the parts that make it exact. */
interface Row {
  readonly index: number;
  readonly parts: Readonly<Record<string, string | undefined>>;
  readonly keys: Readonly<Record<string, string>>;
  readonly exact: readonly string[];
  readonly lines: readonly string[];
  /** "Lycée Perrin, Marseille": the town may be kept with the name or as the location. */
  readonly town?: string | undefined;
}

/** One printed date ("2018") may be kept as the end alone or as start and end. */
const startOf = (row: { startDate?: string | undefined; endDate?: string | undefined }) =>
  row.startDate === row.endDate ? undefined : row.startDate;

const endOf = (row: { endDate?: string | undefined; current?: boolean | undefined }) =>
  row.endDate ?? (row.current ? 'present' : undefined);

function workRows(rows: Resume['work'] = []): Row[] {
  return rows.map((row, index) => ({
    index,
    parts: { employer: row.name, title: row.position, start: startOf(row), end: endOf(row), location: row.location },
    keys: { employer: 'name', title: 'position', start: 'startDate', end: 'endDate', location: 'location' },
    exact: ['employer', 'title', 'start', 'end'],
    town: row.location,
    lines: row.highlights ?? [],
  }));
}

function volunteerRows(rows: Resume['volunteer'] = []): Row[] {
  return rows.map((row, index) => ({
    index,
    parts: { organisation: row.organization, role: row.position, start: startOf(row), end: endOf(row) },
    keys: { organisation: 'organization', role: 'position', start: 'startDate', end: 'endDate' },
    exact: ['organisation', 'role', 'start', 'end'],
    lines: [],
  }));
}

function educationRows(rows: Resume['education'] = []): Row[] {
  return rows.map((row, index) => ({
    index,
    parts: {
      institution: row.institution,
      degree: degreeKey([row.studyType, row.area]) || undefined,
      start: startOf(row),
      end: endOf(row),
      score: row.score,
    },
    keys: { institution: 'institution', degree: 'studyType', start: 'startDate', end: 'endDate', score: 'score' },
    exact: ['institution', 'degree', 'start', 'end'],
    town: row.location,
    lines: [],
  }));
}

/** Pairs each row of the truth with the found row that it resembles most, then compares part by part. */
function scoreEntries(field: string, rows: { expected: readonly Row[]; found: readonly Row[] }, tally: Tally): void {
  const { expected, found } = rows;
  const pairs = pairRows(expected, found);
  for (const row of expected) {
    const other = pairs.get(row);
    const exact = other !== undefined && row.exact.every((part) => samePart(part, row, other));
    tally.add(field, { right: exact ? 1 : 0, missed: exact ? 0 : 1, wrong: other && !exact ? 1 : 0 });
    if (!exact)
      tally.differences.push({ field, expected: describe(row), ...(other ? { found: describe(other) } : {}) });
    compareParts(field, { row, other }, tally);
  }
  const paired = new Set([...pairs.values()]);
  for (const extra of found) {
    if (paired.has(extra)) continue;
    tally.add(field, { wrong: 1 });
    tally.differences.push({ field, found: describe(extra) });
    for (const [part, value] of Object.entries(extra.parts)) {
      if (value === undefined) continue;
      tally.add(`${field} ${part}`, { wrong: 1 });
      tally.judged.set(`/${field}/${extra.index}/${extra.keys[part]}`, false);
    }
  }
}

function compareParts(field: string, { row, other }: { row: Row; other: Row | undefined }, tally: Tally): void {
  for (const [part, value] of Object.entries(row.parts)) {
    const candidate = other?.parts[part];
    if (value === undefined && candidate === undefined) continue;
    const right = value !== undefined && candidate !== undefined && other !== undefined && samePart(part, row, other);
    tally.add(`${field} ${part}`, {
      right: right ? 1 : 0,
      wrong: !right && candidate !== undefined ? 1 : 0,
      missed: !right && value !== undefined ? 1 : 0,
    });
    if (candidate !== undefined && other) tally.judged.set(`/${field}/${other.index}/${row.keys[part]}`, right);
  }
  if (field === 'work') {
    const lines = (other?.lines ?? []).map((line, index) => ({
      value: line,
      pointer: `/work/${other?.index}/highlights/${index}`,
    }));
    tally.set('work highlights', { expected: row.lines, found: lines });
  }
}

const dateParts = new Set(['start', 'end']);

function samePart(part: string, row: Row, other: Row): boolean {
  const [expected, found] = [row.parts[part], other.parts[part]];
  if (dateParts.has(part)) return expected === found;
  if (sameText(expected, found)) return true;
  if (expected === undefined || found === undefined || !placedParts.has(part)) return false;
  return sameText(expected, `${found}, ${other.town}`) || sameText(`${expected}, ${row.town}`, found);
}

/** Names that people print with their town behind a comma. */
const placedParts = new Set(['employer', 'institution']);

function describe(row: Row): string {
  return row.exact.map((part) => row.parts[part] ?? '–').join(' | ');
}

function pairRows(expected: readonly Row[], found: readonly Row[]): Map<Row, Row> {
  const candidates = expected.flatMap((row) => found.map((other) => ({ row, other, score: resemblance(row, other) })));
  candidates.sort((first, second) => second.score - first.score);
  const pairs = new Map<Row, Row>();
  const taken = new Set<Row>();
  for (const { row, other, score } of candidates) {
    if (score < 0.75 || pairs.has(row) || taken.has(other)) continue;
    pairs.set(row, other);
    taken.add(other);
  }
  return pairs;
}

/** Words count by likeness, dates whole; two likenesses of a quarter each do not make a pair. */
function resemblance(row: Row, other: Row): number {
  return row.exact.reduce((sum, part) => {
    const [expected, found] = [row.parts[part], other.parts[part]];
    if (expected === undefined || found === undefined) return sum;
    if (dateParts.has(part)) return sum + (expected === found ? 0.5 : 0);
    const likeness = similarity(normalise(expected), normalise(found));
    return sum + (likeness > 0.5 ? likeness : 0);
  }, 0);
}

/** Every skill as a flat list: a group's keywords, or the name where a row has none. */
function skillNames(resume: Resume): Found[] {
  return (resume.skills ?? []).flatMap((skill, index): Found[] => {
    const keywords = skill.keywords ?? [];
    if (keywords.length > 0)
      return keywords.map((value, at) => ({ value, pointer: `/skills/${index}/keywords/${at}` }));
    return skill.name ? [{ value: skill.name, pointer: `/skills/${index}/name` }] : [];
  });
}

function scoreLanguages(truth: Resume, found: Resume, tally: Tally): void {
  const names = (resume: Resume): Found[] =>
    (resume.languages ?? []).flatMap(({ language }, index) =>
      language ? [{ value: language, pointer: `/languages/${index}/language` }] : [],
    );
  tally.set('languages', { expected: names(truth).map(({ value }) => value), found: names(found) });
  const levels = (resume: Resume): Found[] =>
    (resume.languages ?? []).flatMap(({ language, fluency, cefr }, index) => {
      const level = fluency ?? cefr;
      return language && level ? [{ value: `${language}: ${level}`, pointer: `/languages/${index}/fluency` }] : [];
    });
  tally.set('language levels', { expected: levels(truth).map(({ value }) => value), found: levels(found) });
}
