import type { Look, Omission, SectionKey } from './look.ts';
import { has } from './parse-people.ts';
import type { Award, Degree, Employer, Person, Role, Span } from './person.ts';
import { printedPrecision } from './print-date.ts';

/** The truth file's résumé: the values that the sheet of this person and look prints, at the precision it prints. */
export function makeTruth(person: Person, look: Look): Record<string, unknown> {
  const shows = (part: Omission) => !look.omit.includes(part);
  const inOrder = (key: SectionKey) => shows(key) && look.order.includes(key);
  const list = <T>(key: SectionKey, rows: readonly T[]) => (inOrder(key) && rows.length > 0 ? rows : undefined);
  return has({
    basics: has({
      name: person.name,
      label: shows('label') ? person.label : undefined,
      email: person.emails[0],
      emails: person.emails.length > 0 ? person.emails : undefined,
      phone: shows('phone') ? person.phones[0] : undefined,
      phones: shows('phone') && person.phones.length > 0 ? person.phones.map((printed) => ({ printed })) : undefined,
      url: shows('url') ? person.url : undefined,
      location: shows('place') && person.place ? withoutCountry(person.place) : undefined,
      profiles: shows('profiles') && person.profiles.length > 0 ? person.profiles : undefined,
      summary: inOrder('summary') ? person.summary : undefined,
    }),
    work: list(
      'work',
      person.work.flatMap((employer) => workRows(employer, look, 'name')),
    ),
    volunteer: list(
      'volunteer',
      person.volunteer.flatMap((employer) => workRows(employer, look, 'organization')),
    ),
    education: list(
      'education',
      person.education.map((degree) => educationRow(degree, look)),
    ),
    projects: list(
      'projects',
      person.projects.map((project) => ({
        name: project.name,
        ...spanFields(project.span, look),
        ...has({ url: project.url }),
      })),
    ),
    publications: list(
      'publications',
      person.publications.map((row) => ({
        name: row.title,
        ...has({ publisher: row.venue, releaseDate: row.date?.date.slice(0, 4), doi: row.doi }),
        ...(row.authors.length > 0 ? { authors: row.authors } : {}),
      })),
    ),
    skills: list('skills', skillRows(person, look)),
    languages: list(
      'languages',
      person.languages.map(({ language, fluency }) => ({ language, ...has({ fluency }) })),
    ),
    certificates: list(
      'certificates',
      person.certificates.map((row) => awardRow(row, look, 'certificate')),
    ),
    awards: list(
      'awards',
      person.awards.map((row) => awardRow(row, look, 'award')),
    ),
    interests: list(
      'interests',
      person.interests.map((name) => ({ name })),
    ),
    references: list(
      'references',
      person.references.map((reference) => ({ reference })),
    ),
    other: list('other', person.other),
  });
}

/** JSON Resume keeps a country as a code, which does not stand on the page. */
function withoutCountry({ country: _country, ...place }: NonNullable<Person['place']>): object {
  return place;
}

function spanFields(span: Span, look: Look): object {
  return has({
    startDate: span.start && printedPrecision(span.start, look),
    endDate: span.end && printedPrecision(span.end, look),
    // Without a word for "until now" the page does not say it.
    current: span.current && look.now !== 'open' ? true : undefined,
  });
}

function workRows(employer: Employer, look: Look, nameKey: 'name' | 'organization'): object[] {
  return rolesShown(employer, look).map((role) => ({
    [nameKey]: employer.name,
    ...has({ position: look.omit.includes('positions') ? undefined : role.position }),
    ...has({ location: look.omit.includes('locations') ? undefined : employer.location }),
    ...spanFields(role.span, look),
    ...has({ summary: role.summary }),
    ...(look.omit.includes('bullets') || role.bullets.length === 0 ? {} : { highlights: role.bullets }),
  }));
}

/** A form without positions knows one entering and one leaving of an employer, whatever happened between. */
function rolesShown(employer: Employer, look: Look): readonly Role[] {
  const [last, first] = [employer.roles[0], employer.roles.at(-1)];
  if (!look.omit.includes('positions') || !last || !first) return employer.roles;
  return [{ position: '', bullets: [], span: { ...last.span, ...has({ start: first.span.start }) } }];
}

function educationRow(degree: Degree, look: Look): object {
  const shows = (part: Omission) => !look.omit.includes(part);
  const detailed = shows('school-details');
  return {
    institution: degree.institution,
    ...has({ studyType: shows('degrees') ? degree.studyType : undefined, area: degree.area }),
    ...has({ location: shows('locations') && detailed ? degree.location : undefined }),
    ...spanFields(degree.span, look),
    // "GPA: 3.7/4.0" prints its caption; the value is what follows.
    ...has({ score: detailed ? degree.score?.split(/[:：]\s*/).at(-1) : undefined }),
    ...(degree.courses.length > 0 && detailed ? { courses: degree.courses } : {}),
  };
}

function skillRows(person: Person, look: Look): object[] {
  if (look.skills === 'comma' || look.skills === 'chips') {
    return [{ keywords: person.skills.flatMap((group) => group.items.map((item) => item.name)) }];
  }
  const levels = look.skills === 'levels' && !look.omit.includes('levels');
  return person.skills.flatMap((group): object[] => {
    const keywords = group.items.map((item) => item.name);
    if (!levels || !group.items.some((item) => item.level)) return [{ ...has({ name: group.name }), keywords }];
    return group.items.map((item) => ({ name: item.name, ...has({ level: item.level }) }));
  });
}

function awardRow(award: Award, look: Look, kind: 'certificate' | 'award'): object {
  const date = award.date && printedPrecision(award.date, look);
  return kind === 'certificate'
    ? { name: award.title, ...has({ issuer: award.by, date }) }
    : { title: award.title, ...has({ awarder: award.by, date }) };
}
