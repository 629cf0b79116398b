import { strToU8 } from 'fflate';
import type { Degree, Employer, Person, Span } from '../person.ts';
import { escapeHtml } from './html.ts';

const tag = (name: string, content: string | undefined): string => (content ? `<${name}>${content}</${name}>` : '');
const words = (name: string, text: string | undefined): string => tag(name, text && escapeHtml(text));

const date = (name: string, day: string | undefined): string => tag(name, words('hr:FormattedDateTime', day));

const period = (name: string, span: Span): string =>
  tag(
    name,
    date('eures:StartDate', span.start?.date) +
      (span.current
        ? tag('hr:CurrentIndicator', 'true')
        : date('eures:EndDate', span.end?.date) + tag('hr:CurrentIndicator', 'false')),
  );

const city = (location: string | undefined): string =>
  tag('Communication', tag('Address', words('oa:CityName', location)));

function employerOf({ name, location, roles }: Employer): string {
  const positions = roles.map((role) => {
    const list = role.bullets.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
    const description = escapeHtml(
      (role.summary ? `<p>${escapeHtml(role.summary)}</p>` : '') + (list && `<ul>${list}</ul>`),
    );
    return tag(
      'PositionHistory',
      words('PositionTitle', role.position) +
        period('eures:EmploymentPeriod', role.span) +
        tag('oa:Description', description) +
        words('City', location),
    );
  });
  return tag('EmployerHistory', words('hr:OrganizationName', name) + positions.join(''));
}

const schoolOf = (degree: Degree): string =>
  tag(
    'EducationOrganizationAttendance',
    words('hr:OrganizationName', degree.institution) +
      tag('OrganizationContact', city(degree.location)) +
      period('AttendancePeriod', degree.span) +
      tag('EducationDegree', words('hr:DegreeName', [degree.studyType, degree.area].filter(Boolean).join(', '))),
  );

/** A Europass CV of the generation of 2020 (Candidate, after HR Open Standards). */
export function europassCandidate(person: Person): Uint8Array {
  const [first = '', ...last] = person.name.split(' ');
  const { address, postalCode, city: home } = person.place ?? {};
  const channel = (code: string, content: string): string => tag('Communication', words('ChannelCode', code) + content);
  const body =
    tag(
      'CandidatePerson',
      tag('PersonName', words('oa:GivenName', first) + words('hr:FamilyName', last.join(' '))) +
        person.emails.map((email) => channel('Email', words('oa:URI', email))).join('') +
        person.phones.map((phone) => channel('Telephone', words('oa:DialNumber', phone))).join('') +
        (person.url ? channel('Web', words('oa:URI', person.url)) : '') +
        tag(
          'Communication',
          tag(
            'Address',
            words('oa:AddressLine', address) + words('oa:CityName', home) + words('oa:PostalCode', postalCode),
          ),
        ),
    ) +
    tag(
      'CandidateProfile',
      tag('ExecutiveSummary', person.summary && escapeHtml(`<p>${escapeHtml(person.summary)}</p>`)) +
        tag('EmploymentHistory', person.work.map(employerOf).join('')) +
        tag('EducationHistory', person.education.map(schoolOf).join('')),
    );
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0">${body}</Candidate>\n`,
  );
}
