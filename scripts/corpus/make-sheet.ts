import type { Look, Omission, SectionKey } from './look.ts';
import { has } from './parse-people.ts';
import type { Award, Degree, Employer, Person, Publication, Role } from './person.ts';
import { printDate, printSpan } from './print-date.ts';
import type { Contact, Sheet, SheetBody, SheetEntry, SheetSection } from './sheet.ts';
import { captions, headings, listSeparator, timeWords } from './words.data.ts';

/** Chooses the words that a file prints: the person as the look has them. */
export function makeSheet(person: Person, look: Look): Sheet {
  const shows = (part: Omission) => !look.omit.includes(part);
  const sections = look.order.flatMap((key): SheetSection[] => {
    if (!shows(key)) return [];
    if (key === 'other') {
      return person.other.map(({ heading, lines }) => section(key, { kind: 'text', lines }, { look, heading }));
    }
    const body = bodyOf(person, look, key);
    const heading = headingText(person.language, key, look.headings);
    return body ? [section(key, body, { look, heading })] : [];
  });
  return {
    language: person.language,
    separator: listSeparator(person.language),
    rtl: person.language === 'ar' || person.language === 'he',
    name: look.upperName ? person.name.toLocaleUpperCase(person.language) : person.name,
    ...has({ label: shows('label') ? person.label : undefined }),
    contacts: contactsOf(person, look),
    photo: look.photo,
    contactHeading: casedHeading(headingText(person.language, 'contact', look.headings), look),
    sections,
    look,
    hidden: [],
  };
}

function section(key: SectionKey, body: SheetBody, { look, heading }: { look: Look; heading: string }): SheetSection {
  return { key, heading: casedHeading(heading, look), side: look.side.includes(key), body };
}

function headingText(language: string, key: string, index: number): string {
  const forms = headings[language]?.[key];
  if (!forms) throw new Error(`no heading for ${key} in ${language}`);
  return forms[index % forms.length] ?? key;
}

function casedHeading(heading: string, look: Look): string {
  if (look.headingCase === 'upper') return heading.toLocaleUpperCase();
  if (look.headingCase === 'lower') return heading.toLocaleLowerCase();
  if (look.headingCase === 'spaced') {
    const words = heading.toLocaleUpperCase().split(' ');
    return words.map((word) => [...word].join(' ')).join('   ');
  }
  return heading;
}

function contactsOf(person: Person, look: Look): Contact[] {
  const words = captions[person.language] ?? {};
  const shows = (part: Omission) => !look.omit.includes(part);
  const contacts: Contact[] = [];
  if (person.place && shows('place')) {
    contacts.push({ kind: 'place', text: printPlace(person), caption: words.place ?? '' });
  }
  if (shows('phone')) {
    for (const phone of person.phones) contacts.push({ kind: 'phone', text: phone, caption: words.phone ?? '' });
  }
  for (const email of person.emails) {
    contacts.push({ kind: 'email', text: email, caption: words.email ?? '', href: `mailto:${email}` });
  }
  if (person.url && shows('url')) {
    contacts.push({ kind: 'url', text: person.url, caption: words.url ?? '', href: withScheme(person.url) });
  }
  if (shows('profiles')) {
    for (const { network, url } of person.profiles) {
      contacts.push({ kind: 'profile', text: url, caption: network, href: withScheme(url) });
    }
  }
  if (shows('details')) {
    for (const [caption, text] of person.details) contacts.push({ kind: 'detail', text, caption });
  }
  return contacts;
}

const withScheme = (url: string) => (/^https?:/.test(url) ? url : `https://${url}`);

function printPlace(person: Person): string {
  const place = person.place;
  if (!place) return '';
  const { city, region, country, address, postalCode } = place;
  if (['zh', 'ja', 'ko'].includes(person.language)) {
    return [postalCode && `〒${postalCode}`, [region, city, address].filter(Boolean).join('')]
      .filter(Boolean)
      .join(' ');
  }
  const postalFirst = !['en'].includes(person.language);
  const town = postalCode && postalFirst ? `${postalCode} ${city}` : city;
  const rest = [address, town, region, postalFirst ? undefined : postalCode, country];
  return rest.filter(Boolean).join(', ');
}

function bodyOf(person: Person, look: Look, key: SectionKey): SheetBody | undefined {
  switch (key) {
    case 'summary':
      return person.summary ? { kind: 'text', lines: [person.summary] } : undefined;
    case 'work':
    case 'volunteer':
      return entries(person[key].flatMap((employer) => employerEntries(employer, person.language, look)));
    case 'education':
      return entries(person.education.map((degree) => degreeEntry(degree, person.language, look)));
    case 'projects':
      return entries(
        person.projects.map((project) => ({
          main: project.name,
          ...has({
            sub: project.url,
            dates: printSpan(project.span, person.language, look),
            text: project.description,
          }),
          bullets: project.bullets,
          roles: [],
        })),
      );
    case 'publications':
      return lines(person.publications.map((publication) => printPublication(publication, person, look)));
    case 'certificates':
    case 'awards':
      return lines(person[key].map((award) => printAward(award, person.language, look)));
    case 'skills':
      return skillsBody(person, look);
    case 'languages':
      return languagesBody(person, look);
    case 'interests':
      return lines(person.interests.length > 0 ? [person.interests.join(listSeparator(person.language))] : []);
    case 'references':
      return lines(person.references);
    case 'other':
      return undefined;
  }
}

const entries = (list: SheetEntry[]): SheetBody | undefined =>
  list.length > 0 ? { kind: 'entries', entries: list } : undefined;
const lines = (list: readonly string[]): SheetBody | undefined =>
  list.length > 0 ? { kind: 'text', lines: list } : undefined;

function employerEntries(employer: Employer, language: string, look: Look): SheetEntry[] {
  const place = look.omit.includes('locations') ? undefined : employer.location;
  const bulletsOf = (role: Role) => (look.omit.includes('bullets') ? [] : role.bullets);
  const [only] = employer.roles;
  if (look.first === 'employer' && employer.roles.length > 1) {
    const roles = employer.roles.map((role) => ({
      main: role.position,
      ...has({ dates: printSpan(role.span, language, look), text: role.summary }),
      bullets: bulletsOf(role),
    }));
    return [{ main: employer.name, ...has({ place }), bullets: [], roles }];
  }
  if (look.first === 'employer' && only) {
    return [{ ...roleEntry(employer.name, only.position, only), ...has({ place }), bullets: bulletsOf(only) }];
  }
  return employer.roles.map((role) => ({
    ...roleEntry(role.position, employer.name, role),
    ...has({ place }),
    bullets: bulletsOf(role),
  }));

  function roleEntry(main: string, sub: string, role: Role): SheetEntry {
    const dates = printSpan(role.span, language, look);
    const joined = look.inline === undefined ? { main, sub } : { main: main + look.inline + sub };
    return { ...joined, ...has({ dates, text: role.summary }), bullets: [], roles: [] };
  }
}

function degreeEntry(degree: Degree, language: string, look: Look): SheetEntry {
  const joiners = { in: timeWords[language]?.degreeIn ?? ', ', comma: ', ', lines: ', ', dash: ' – ' };
  const title = [degree.studyType, degree.area].filter(Boolean).join(joiners[look.degree]);
  const dates = printSpan(degree.span, language, look);
  const place = look.omit.includes('locations') ? undefined : degree.location;
  const bullets = [
    ...(degree.score ? [degree.score] : []),
    ...(degree.courses.length > 0 ? [degree.courses.join(listSeparator(language))] : []),
  ];
  const pair = look.first === 'employer' ? [degree.institution, title] : [title, degree.institution];
  const [main = '', sub] = pair.filter(Boolean);
  const heads = look.inline !== undefined && sub ? { main: main + look.inline + sub } : { main, ...has({ sub }) };
  return { ...heads, ...has({ place, dates, text: degree.note }), bullets, roles: [] };
}

function printPublication(publication: Publication, person: Person, look: Look): string {
  const authors = publication.authors.join(', ');
  const year =
    publication.date && printDate(publication.date, person.language, { ...look, precision: 'year', dates: 'Mon YYYY' });
  const doi = publication.doi && `doi:${publication.doi}`;
  const parts =
    look.publications === 'authors-first'
      ? [authors && year ? `${authors} (${year})` : authors, publication.title, publication.venue, doi]
      : [publication.title, authors, [publication.venue, year].filter(Boolean).join(', '), doi];
  return `${parts.filter(Boolean).join('. ')}.`;
}

function printAward(award: Award, language: string, look: Look): string {
  const date = award.date && printDate(award.date, language, look);
  switch (look.awards) {
    case 'dash':
      return [award.title, [award.by, date].filter(Boolean).join(', ')].filter(Boolean).join(' – ');
    case 'brackets':
      return award.by || date ? `${award.title} (${[award.by, date].filter(Boolean).join(', ')})` : award.title;
    case 'comma':
      return [award.title, award.by, date].filter(Boolean).join(', ');
    case 'date-first':
      return [date, [award.title, award.by].filter(Boolean).join(', ')].filter(Boolean).join('  ');
  }
}

function skillsBody(person: Person, look: Look): SheetBody | undefined {
  if (person.skills.length === 0) return undefined;
  const withLevels = look.skills === 'levels' && !look.omit.includes('levels');
  const groups = person.skills.map((group, at) => ({
    ...has({ name: look.skills === 'comma' || look.skills === 'chips' ? undefined : group.name }),
    items: group.items.map((item, index) => ({
      name: item.name,
      ...has({ level: withLevels ? item.level : undefined }),
      share: 1 - ((index * 2 + at) % 5) / 8,
    })),
  }));
  const flat = look.skills === 'comma' || look.skills === 'chips';
  const shown = flat ? [{ items: groups.flatMap((group) => group.items) }] : groups;
  return { kind: 'groups', style: look.skills, groups: shown };
}

function languagesBody(person: Person, look: Look): SheetBody | undefined {
  if (person.languages.length === 0) return undefined;
  if (look.languages === 'dots') {
    const items = person.languages.map(({ language, fluency }, index) => ({
      name: language,
      ...has({ level: fluency }),
      share: Math.max(0.3, 1 - index * 0.25),
    }));
    return { kind: 'groups', style: 'dots', groups: [{ items }] };
  }
  const printed = person.languages.map(({ language, fluency }) => {
    if (!fluency) return language;
    if (look.languages === 'brackets' || look.languages === 'comma') return `${language} (${fluency})`;
    if (look.languages === 'dash') return `${language} – ${fluency}`;
    return `${language}: ${fluency}`;
  });
  return { kind: 'text', lines: look.languages === 'comma' ? [printed.join(', ')] : printed };
}
