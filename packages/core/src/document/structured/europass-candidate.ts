import { childElements, findDeep, textOf, type XmlElement } from '../docx/xml-tree.ts';
import { languageNames } from './language-names.data.ts';
import { cleanText, type StatedEntry, type StatedResume, statedDate } from './stated-resume.ts';
import { deepText, described, elementAt, elementsAt, fieldOf, filled, plainText, textAt } from './xml-fields.ts';

/** Europass CVs since 2020: the Candidate schema of HR Open Standards with Europass's additions. */
export function candidateResume(root: XmlElement): StatedResume {
  const person = elementAt(root, 'CandidatePerson');
  const profile = elementAt(root, 'CandidateProfile');
  return {
    basics: { ...basicsOf(person), ...summaryOf(profile) },
    sections: {
      work: filled(elementsAt(profile, ['EmploymentHistory'], 'EmployerHistory').flatMap(worksOf)),
      education: filled(elementsAt(profile, ['EducationHistory'], 'EducationOrganizationAttendance').map(educationOf)),
      languages: filled(languagesOf(person, profile)),
      publications: filled(elementsAt(profile, ['PublicationHistory'], 'Publication').map(publicationOf)),
      skills: skillsOf(profile),
    },
    other: [],
  };
}

function summaryOf(profile: XmlElement | undefined): { summary?: string } {
  const summary = plainText(textAt(profile, 'ExecutiveSummary'));
  return summary === '' ? {} : { summary };
}

function basicsOf(person: XmlElement | undefined): StatedResume['basics'] {
  const name = [
    deepText(elementAt(person, 'PersonName'), 'GivenName'),
    deepText(elementAt(person, 'PersonName'), 'FamilyName'),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const channels = childElements(person).filter((child) => child.name === 'Communication');
  const of = (code: RegExp) =>
    channels.filter((one) => code.test(`${textAt(one, 'ChannelCode')} ${textAt(one, 'UseCode')}`));
  const address = channels.map((one) => elementAt(one, 'Address')).find((one) => one !== undefined);
  const phones = of(/tele|mobile|phone/i).map((one) => {
    const country = textAt(one, 'CountryDialing');
    const number = textAt(one, 'DialNumber') || textAt(one, 'URI');
    return country === '' || number.startsWith('+') ? number : `+${country.replace(/^\+/, '')} ${number}`;
  });
  const urls = of(/web|url|site/i).map((one) => textAt(one, 'URI'));
  const location = Object.entries({
    address: deepText(address, 'AddressLine'),
    postalCode: deepText(address, 'PostalCode'),
    city: deepText(address, 'CityName'),
    countryCode: deepText(address, 'CountryCode').toUpperCase(),
  }).filter(([, value]) => value !== '');
  const [url, ...more] = urls.filter((one) => one !== '');
  return {
    ...(name !== '' && { name }),
    ...(url !== undefined && { url }),
    emails: of(/mail/i)
      .map((one) => textAt(one, 'URI').replace(/^mailto:/i, ''))
      .filter((one) => one !== ''),
    phones: phones.filter((one) => one !== ''),
    location: Object.fromEntries(location),
    profiles: more.map((one) => ({ url: one })),
  };
}

/** One employer, one or more positions. */
function worksOf(employer: XmlElement): readonly StatedEntry[] {
  const name = textAt(employer, 'OrganizationName');
  const town = deepText(elementAt(employer, 'OrganizationContact'), 'CityName');
  const positions = childElements(employer).filter((child) => child.name === 'PositionHistory');
  return positions.map((position) => ({
    ...fieldOf('position', textAt(position, 'PositionTitle')),
    ...fieldOf('name', name),
    ...fieldOf('location', textAt(position, 'City') || town),
    ...periodOf(elementAt(position, 'EmploymentPeriod')),
    ...described(textAt(position, 'Description'), 'summary'),
  }));
}

function educationOf(attendance: XmlElement): StatedEntry {
  return {
    ...fieldOf(
      'studyType',
      deepText(elementAt(attendance, 'EducationDegree'), 'DegreeName') || textAt(attendance, 'ProgramName'),
    ),
    ...fieldOf('institution', textAt(attendance, 'OrganizationName')),
    ...fieldOf('location', deepText(elementAt(attendance, 'OrganizationContact'), 'CityName')),
    ...periodOf(elementAt(attendance, 'AttendancePeriod')),
    ...fieldOf('summary', plainText(deepText(elementAt(attendance, 'EducationDegree'), 'OccupationalSkillsCovered'))),
  };
}

function periodOf(period: XmlElement | undefined): StatedEntry {
  const at = (name: string) => statedDate(deepText(elementAt(period, name), 'FormattedDateTime'));
  const [start, end] = [at('StartDate'), at('EndDate')];
  const isNow = [textAt(period, 'CurrentIndicator'), textAt(period, 'Ongoing')].includes('true');
  const isOpen = end === null || end === 'present';
  return {
    ...(start !== null && start !== 'present' && { startDate: start }),
    ...(!isOpen && { endDate: end }),
    ...(isNow && isOpen && { current: { value: true, printed: 'Present' } }),
  };
}

const languageCode = (element: XmlElement | undefined): string => {
  const code = cleanText(element === undefined ? '' : textOf(element)).toLowerCase();
  return languageNames[code] ?? code;
};

/** Languages are codes here; they are printed as the form prints them in English. */
function languagesOf(person: XmlElement | undefined, profile: XmlElement | undefined): readonly StatedEntry[] {
  const mother = childElements(person)
    .filter((child) => child.name === 'PrimaryLanguageCode')
    .map((one) => ({ ...fieldOf('language', languageCode(one)), ...fieldOf('fluency', 'Mother tongue') }));
  const competencies = elementsAt(profile, ['PersonQualifications'], 'PersonCompetency');
  const foreign = competencies
    .filter((one) => /language/i.test(textAt(one, 'TaxonomyID')))
    .map((one) => {
      const scores = childElements(one)
        .filter((child) => child.name === 'CompetencyDimension')
        .map((dimension) => deepText(dimension, 'ScoreText'))
        .filter((score) => score !== '');
      const fluency = new Set(scores).size === 1 ? (scores[0] ?? '') : scores.join(' / ');
      return { ...fieldOf('language', languageCode(elementAt(one, 'CompetencyID'))), ...fieldOf('fluency', fluency) };
    });
  return [...mother, ...foreign];
}

function publicationOf(publication: XmlElement): StatedEntry {
  const date = statedDate(deepText(publication, 'FormattedDateTime') || deepText(publication, 'Year'));
  return {
    ...fieldOf('name', textAt(publication, 'Title') || deepText(publication, 'FormattedPublicationDescription')),
    ...(date !== null && date !== 'present' && { releaseDate: date }),
  };
}

/** Skills that the person names in their own words. */
function skillsOf(profile: XmlElement | undefined): readonly StatedEntry[] {
  const names = elementsAt(profile, ['PersonQualifications'], 'PersonCompetency')
    .filter((one) => !/language/i.test(textAt(one, 'TaxonomyID')))
    .map((one) => textAt(one, 'CompetencyName'))
    .filter((name) => name !== '');
  const skills = profile === undefined ? undefined : findDeep(profile, 'Skills');
  const lists = childElements(skills).map((one) => cleanText(textOf(one)));
  const all = [...new Set([...names, ...lists.filter((one) => one !== '' && one.length < 80)])];
  return all.length === 0 ? [] : [{ keywords: all }];
}
