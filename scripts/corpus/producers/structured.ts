import { strToU8, zipSync } from 'fflate';
import type { Degree, Employer, Person, Role, Span } from '../person.ts';
import { escapeHtml } from './html.ts';

/** The truth without its notes is a JSON Resume. */
export function jsonResume(truth: Readonly<Record<string, unknown>>): Uint8Array {
  const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
  return strToU8(`${JSON.stringify({ $schema: schema, ...truth }, null, 2)}\n`);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Jan 2020", as LinkedIn writes dates in every language. */
function linkedinDate(date: string | undefined): string {
  const [year = '', month] = (date ?? '').split('-');
  return month === undefined ? year : `${months[Number(month) - 1]} ${year}`;
}

const csv = (rows: readonly (readonly (string | undefined)[])[]): Uint8Array =>
  strToU8(
    rows
      .map((row) =>
        row.map((field = '') => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(','),
      )
      .join('\n'),
  );

const description = ({ summary, bullets }: Role): string =>
  [...(summary ? [summary] : []), ...bullets.map((text) => `• ${text}`)].join('\n');

/** The files of LinkedIn's "Get a copy of your data" that hold a profile, with their columns as of 2024. */
export function linkedinExport(person: Person): Uint8Array {
  const space = person.name.indexOf(' ');
  const { city = '', region, country } = person.place ?? {};
  const geo = [city, region, country].filter(Boolean).join(', ');
  const profileHead =
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers';
  const names = space === -1 ? [person.name, ''] : [person.name.slice(0, space), person.name.slice(space + 1)];
  const websites = person.url ? `[PORTFOLIO:https://${person.url.replace(/^https?:\/\//, '')}]` : '';
  const positions = person.work.flatMap((employer) =>
    employer.roles.map((role) => [
      ...[employer.name, role.position, description(role), employer.location],
      ...[linkedinDate(role.span.start?.date), role.span.current ? '' : linkedinDate(role.span.end?.date)],
    ]),
  );
  const files: Record<string, readonly (readonly (string | undefined)[])[]> = {
    'Profile.csv': [
      profileHead.split(','),
      [...names, '', '', '', person.label, person.summary, '', person.place?.postalCode, geo, '', websites, ''],
    ],
    'Positions.csv': [['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'], ...positions],
    'Education.csv': [
      ['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'],
      ...person.education.map((degree) => [
        ...[degree.institution, linkedinDate(degree.span.start?.date), linkedinDate(degree.span.end?.date), ''],
        ...[[degree.studyType, degree.area].filter(Boolean).join(', '), ''],
      ]),
    ],
    'Skills.csv': [['Name'], ...person.skills.flatMap((group) => group.items.map((item) => [item.name]))],
    'Languages.csv': [['Name', 'Proficiency'], ...person.languages.map((row) => [row.language, row.fluency])],
    'Certifications.csv': [
      ['Name', 'Url', 'Authority', 'Started On', 'Finished On', 'License Number'],
      ...person.certificates.map((row) => [row.title, '', row.by, linkedinDate(row.date?.date), '', '']),
    ],
    'Email Addresses.csv': [
      ['Email Address', 'Confirmed', 'Primary', 'Updated On'],
      ...person.emails.map((email, i) => [email, 'Yes', i === 0 ? 'Yes' : 'No', 'Not Available']),
    ],
    'PhoneNumbers.csv': [['Extension', 'Number', 'Type'], ...person.phones.map((phone) => ['', phone, 'Mobile'])],
    // About other people: never to be read.
    'Connections.csv': [['Notes:'], ['First Name', 'Last Name'], ['Somebody', 'Else']],
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, rows]) => [name, csv(rows)])), {
    mtime: '2026-01-01T12:00:00',
  });
}

const tag = (name: string, content: string | undefined): string => (content ? `<${name}>${content}</${name}>` : '');
const words = (name: string, text: string | undefined): string => tag(name, text && escapeHtml(text));

function passportDate(name: string, date: string | undefined): string {
  const [year, month, day] = (date ?? '').split('-');
  return year ? `<${name} year="${year}"${month ? ` month="--${month}"` : ''}${day ? ` day="---${day}"` : ''}/>` : '';
}

const passportPeriod = (span: Span): string =>
  tag(
    'Period',
    passportDate('From', span.start?.date) +
      (span.current ? '<Current>true</Current>' : passportDate('To', span.end?.date) + tag('Current', 'false')),
  );

const html = ({ summary, bullets }: Role): string =>
  escapeHtml(
    (summary ? `<p>${escapeHtml(summary)}</p>` : '') +
      (bullets.length > 0 ? `<ul>${bullets.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>` : ''),
  );

const town = (location: string | undefined): string =>
  tag('ContactInfo', tag('Address', tag('Contact', words('Municipality', location))));

/** A Europass CV of the generation of 2012 (SkillsPassport, schema 3). */
export function europassPassport(person: Person): Uint8Array {
  const [first = '', ...last] = person.name.split(' ');
  const { address, postalCode, city, country } = person.place ?? {};
  const contact =
    tag(
      'Address',
      tag(
        'Contact',
        words('AddressLine', address) +
          words('PostalCode', postalCode) +
          words('Municipality', city) +
          tag('Country', words('Label', country)),
      ),
    ) +
    tag('Email', words('Contact', person.emails[0])) +
    tag('TelephoneList', person.phones.map((phone) => tag('Telephone', words('Contact', phone))).join('')) +
    tag('WebsiteList', person.url && tag('Website', words('Contact', person.url)));
  const work = ({ name, location, roles }: Employer): string =>
    roles
      .map((role) =>
        tag(
          'WorkExperience',
          `${passportPeriod(role.span)}${tag('Position', words('Label', role.position))}${tag('Activities', html(role))}${tag('Employer', words('Name', name) + town(location))}`,
        ),
      )
      .join('');
  const school = (degree: Degree): string =>
    tag(
      'Education',
      `${passportPeriod(degree.span)}${words('Title', degree.studyType)}${tag('Field', words('Label', degree.area))}${tag('Organisation', words('Name', degree.institution) + town(degree.location))}`,
    );
  const foreign = person.languages
    .map((row) =>
      tag(
        'ForeignLanguage',
        tag('Description', words('Label', row.language)) + tag('ProficiencyLevel', words('Listening', row.fluency)),
      ),
    )
    .join('');
  const learner =
    tag(
      'Identification',
      tag('PersonName', words('FirstName', first) + words('Surname', last.join(' '))) + tag('ContactInfo', contact),
    ) +
    tag('Headline', tag('Type', words('Label', 'PREFERRED JOB')) + tag('Description', words('Label', person.label))) +
    tag('WorkExperienceList', person.work.map(work).join('')) +
    tag('EducationList', person.education.map(school).join('')) +
    tag('Skills', tag('Linguistic', tag('ForeignLanguageList', foreign)));
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="${person.language}">${tag('LearnerInfo', learner)}</SkillsPassport>\n`,
  );
}
