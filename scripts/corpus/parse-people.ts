import type { Award, Dated, Degree, Employer, Person, Project, Publication, Role, SkillGroup, Span } from './person.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
type Draft = Mutable<Person>;

/**
 * Reads the people files (their form is told in people/README.md): one person after another, each starting with
 * `# id name`. Throws with file line numbers, since these files are written by hand.
 */
export function parsePeople(text: string): Person[] {
  const people: Draft[] = [];
  let section = '';
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const started = /^# (\S+) (.+)$/.exec(line);
    if (started?.[1] && started[2]) {
      people.push(emptyPerson(started[1], started[2]));
      section = '';
      return;
    }
    const person = people.at(-1);
    if (!person) throw new Error(`line ${index + 1}: no person started`);
    const opened = /^== (\S+)(?: (.+))?$/.exec(line);
    if (opened?.[1]) {
      section = opened[1];
      if (section === 'other') person.other.push({ heading: opened[2] ?? '', lines: [] });
      return;
    }
    try {
      if (section === '') readField(person, line);
      else readRow(person, section, line);
    } catch (error) {
      throw new Error(`line ${index + 1} (${person.id}): ${error instanceof Error ? error.message : error}`);
    }
  });
  return people;
}

function emptyPerson(id: string, name: string): Draft {
  return {
    ...{ id, name, language: 'en', profession: 'other', emails: [], phones: [], profiles: [], details: [] },
    ...{ work: [], volunteer: [], education: [], skills: [], languages: [], projects: [], publications: [] },
    ...{ certificates: [], awards: [], interests: [], references: [], other: [] },
  };
}

const networks: Record<string, string> = {
  linkedin: 'LinkedIn',
  github: 'GitHub',
  xing: 'XING',
  behance: 'Behance',
  orcid: 'ORCID',
  gitlab: 'GitLab',
};

function readField(person: Draft, line: string): void {
  const match = /^(\w+): (.+)$/.exec(line);
  const key = match?.[1];
  const value = match?.[2]?.trim();
  if (!key || !value) throw new Error(`expected "field: value", found "${line}"`);
  const network = networks[key];
  if (network) person.profiles.push({ network, url: value });
  else if (key === 'email') person.emails.push(value);
  else if (key === 'phone') person.phones.push(value);
  else if (key === 'detail') person.details.push(pair(value, '='));
  else if (key === 'place') person.place = readPlace(value);
  else if (key === 'lang') person.language = value;
  else if (key === 'profession' || key === 'label' || key === 'url' || key === 'summary') person[key] = value;
  else throw new Error(`unknown field ${key}`);
}

function pair(value: string, mark: string): [string, string] {
  const at = value.indexOf(mark);
  if (at < 0) throw new Error(`expected ${mark} in "${value}"`);
  return [value.slice(0, at).trim(), value.slice(at + mark.length).trim()];
}

/** `city | region | country | address | postal code`, later parts optional. */
function readPlace(value: string): NonNullable<Person['place']> {
  const [city = '', region, country, address, postalCode] = cells(value);
  return { city, ...has({ region, country, address, postalCode }) };
}

function cells(line: string): (string | undefined)[] {
  return line.split('|').map((cell) => cell.trim() || undefined);
}

/** Drops the keys that are undefined, for exactOptionalPropertyTypes. */
export function has<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function dated(cell: string | undefined): Dated | undefined {
  if (!cell) return undefined;
  const [date = '', printed] = cell.split('=');
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) throw new Error(`not a date: ${cell}`);
  return { date, ...has({ printed }) };
}

function span(start: string | undefined, end: string | undefined): Span {
  if (end === 'now') return { ...has({ start: dated(start) }), current: true };
  return has({ start: dated(start), end: dated(end) });
}

function readRow(person: Draft, section: string, line: string): void {
  const mark = /^\s+([*>]) (.+)$/.exec(line);
  const text = line.trim();
  if (section === 'work' || section === 'volunteer') readEmployer(person[section], line, mark);
  else if (section === 'education') readDegree(person.education, line, mark);
  else if (section === 'skills') person.skills.push(readSkills(text));
  else if (section === 'languages') person.languages.push(readLanguage(text));
  else if (section === 'projects') readProject(person.projects, text, mark);
  else if (section === 'publications') person.publications.push(readPublication(text));
  else if (section === 'certificates' || section === 'awards') person[section].push(readAward(text));
  else if (section === 'interests') person.interests.push(...text.split(/[,、]/).map((item) => item.trim()));
  else if (section === 'references') person.references.push(text);
  else if (section === 'other') last(person.other, 'heading').lines.push(text);
  else throw new Error(`unknown section ${section}`);
}

function last<T>(list: readonly T[], what: string): Mutable<T> {
  const item = list.at(-1);
  if (item === undefined) throw new Error(`a line with no ${what} before it`);
  return item as Mutable<T>;
}

function readEmployer(list: Employer[], line: string, mark: RegExpExecArray | null): void {
  if (mark?.[2]) {
    const role = last<Role>(last(list, 'employer').roles, 'role');
    if (mark[1] === '*') role.bullets.push(mark[2]);
    else role.summary = mark[2];
  } else if (line.startsWith('- ')) {
    const [position = '', start, end] = cells(line.slice(2));
    last(list, 'employer').roles.push({ position, span: span(start, end), bullets: [] });
  } else {
    const [name = '', location] = cells(line);
    list.push({ name, ...has({ location }), roles: [] });
  }
}

/** `institution | location`, then `- study type | area | start | end | score` under it. */
function readDegree(list: Degree[], line: string, mark: RegExpExecArray | null): void {
  if (mark?.[2]) {
    const degree = last(list, 'degree');
    if (mark[1] === '*') degree.courses.push(...mark[2].split(',').map((course) => course.trim()));
    else degree.note = mark[2];
  } else if (line.startsWith('- ')) {
    const degree = last(list, 'institution');
    const [studyType, area, start, end, score] = cells(line.slice(2));
    const row = { ...has({ studyType, area, score }), span: span(start, end), courses: [] };
    if (degree.studyType || degree.area) list.push({ ...degree, ...row });
    else Object.assign(degree, row);
  } else {
    const [institution = '', location] = cells(line);
    list.push({ institution, ...has({ location }), span: {}, courses: [] });
  }
}

/** `Group: item, item (level), …` or the items alone. Commas inside brackets do not part items. */
function readSkills(line: string): SkillGroup {
  const grouped = /^([^:]+): (.+)$/.exec(line);
  const items = (grouped?.[2] ?? line).split(/[,،、](?![^()]*\))/).map((item) => {
    const [name = '', level] = item.split('@').map((part) => part.trim());
    return { name, ...has({ level }) };
  });
  return { ...has({ name: grouped?.[1] }), items };
}

function readLanguage(line: string): { language: string; fluency?: string } {
  const [language = '', fluency] = cells(line);
  return { language, ...has({ fluency }) };
}

/** `name | start | end | url`. */
function readProject(list: Project[], line: string, mark: RegExpExecArray | null): void {
  if (mark?.[2]) {
    const project = last(list, 'project');
    if (mark[1] === '*') project.bullets.push(mark[2]);
    else project.description = mark[2];
    return;
  }
  const [name = '', start, end, url] = cells(line);
  list.push({ name, span: span(start, end), ...has({ url }), bullets: [] });
}

/** `title | author; author | venue | date | doi`. */
function readPublication(line: string): Publication {
  const [title = '', authors = '', venue, date, doi] = cells(line);
  const names = authors.split(';').map((author) => author.trim());
  return { title, authors: names.filter(Boolean), ...has({ venue, date: dated(date), doi }) };
}

/** `title | issuer | date`. */
function readAward(line: string): Award {
  const [title = '', by, date] = cells(line);
  return { title, ...has({ by, date: dated(date) }) };
}
