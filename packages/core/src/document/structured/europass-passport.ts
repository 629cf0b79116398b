import { childElements, type XmlElement } from '../docx/xml-tree.ts';
import type { StatedEntry, StatedResume } from './stated-resume.ts';
import { described, elementAt, elementsAt, fieldOf, filled, plainText, textAt } from './xml-fields.ts';

/** Europass CVs of 2012 to 2020: the SkillsPassport schema, version 3. Who a person is otherwise (birth, sex) is left out. */
export function passportResume(root: XmlElement): StatedResume {
  const learner = elementAt(root, 'LearnerInfo');
  return {
    basics: basicsOf(learner),
    sections: {
      work: filled(elementsAt(learner, ['WorkExperienceList'], 'WorkExperience').map(workOf)),
      education: filled(elementsAt(learner, ['EducationList'], 'Education').map(educationOf)),
      languages: filled(languagesOf(learner)),
      skills: [],
    },
    other: othersOf(learner),
  };
}

function basicsOf(learner: XmlElement | undefined): StatedResume['basics'] {
  const person = elementAt(learner, 'Identification');
  const contact = elementAt(person, 'ContactInfo');
  const address = elementAt(contact, 'Address', 'Contact');
  const name = [textAt(person, 'PersonName', 'FirstName'), textAt(person, 'PersonName', 'Surname')]
    .filter(isFilled)
    .join(' ');
  // A headline may be a wish or a title; both are printed under the name.
  const label = textAt(learner, 'Headline', 'Description', 'Label');
  const [url, ...more] = elementsAt(contact, ['WebsiteList'], 'Website').map((one) => textAt(one, 'Contact'));
  const location = {
    address: textAt(address, 'AddressLine'),
    postalCode: textAt(address, 'PostalCode'),
    city: textAt(address, 'Municipality'),
  };
  const country = textAt(address, 'Country', 'Label');
  const chats = elementsAt(contact, ['InstantMessagingList'], 'InstantMessaging').map((one) => ({
    network: textAt(one, 'Use', 'Label'),
    username: textAt(one, 'Contact'),
  }));
  return {
    ...(name !== '' && { name }),
    ...(label !== '' && { label }),
    ...(url !== undefined && url !== '' && { url }),
    emails: [textAt(contact, 'Email', 'Contact')].filter(isFilled),
    phones: elementsAt(contact, ['TelephoneList'], 'Telephone')
      .map((one) => textAt(one, 'Contact'))
      .filter(isFilled),
    location: onlyFilled(location),
    ...(country !== '' && { country }),
    profiles: [...more.filter(isFilled).map((address) => ({ url: address })), ...chats.map(onlyFilled)],
  };
}

const isFilled = (text: string): boolean => text !== '';
const onlyFilled = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

function workOf(work: XmlElement): StatedEntry {
  const place = elementAt(work, 'Employer', 'ContactInfo', 'Address', 'Contact');
  return {
    ...fieldOf('position', textAt(work, 'Position', 'Label')),
    ...fieldOf('name', textAt(work, 'Employer', 'Name')),
    ...fieldOf('location', placeOf(place)),
    ...periodOf(work),
    ...described(textAt(work, 'Activities'), 'summary'),
  };
}

function educationOf(education: XmlElement): StatedEntry {
  const place = elementAt(education, 'Organisation', 'ContactInfo', 'Address', 'Contact');
  return {
    ...fieldOf('studyType', textAt(education, 'Title')),
    ...fieldOf('area', textAt(education, 'Field', 'Label')),
    ...fieldOf('institution', textAt(education, 'Organisation', 'Name')),
    ...fieldOf('location', placeOf(place)),
    ...periodOf(education),
    ...fieldOf('summary', plainText(textAt(education, 'Activities'))),
  };
}

const placeOf = (place: XmlElement | undefined): string =>
  [textAt(place, 'Municipality'), textAt(place, 'Country', 'Label')].filter(isFilled).join(', ');

function periodOf(entry: XmlElement): StatedEntry {
  const period = elementAt(entry, 'Period');
  const start = dateOf(elementAt(period, 'From'));
  const end = dateOf(elementAt(period, 'To'));
  const isNow = textAt(period, 'Current') === 'true' && end === '';
  return {
    ...fieldOf('startDate', start),
    ...fieldOf('endDate', end),
    ...(isNow && { current: { value: true, printed: 'Present' } }),
  };
}

/** Dates are attributes in XML Schema's forms: year="2002" month="--08" day="---01". */
function dateOf(date: XmlElement | undefined): string {
  const part = (name: string) => /\d+$/.exec(date?.attributes.get(name) ?? '')?.[0] ?? '';
  const [year, month, day] = [part('year'), part('month').padStart(2, '0'), part('day').padStart(2, '0')];
  if (!/^\d{4}$/.test(year)) return '';
  if (month === '00' || Number(month) > 12) return year;
  return day === '00' || Number(day) > 31 ? `${year}-${month}` : `${year}-${month}-${day}`;
}

const levels = ['Listening', 'Reading', 'SpokenInteraction', 'SpokenProduction', 'Writing'] as const;

function languagesOf(learner: XmlElement | undefined): readonly StatedEntry[] {
  const linguistic = elementAt(learner, 'Skills', 'Linguistic');
  const mother = elementsAt(linguistic, ['MotherTongueList'], 'MotherTongue').map((one) => ({
    ...fieldOf('language', textAt(one, 'Description', 'Label')),
    ...fieldOf('fluency', 'Mother tongue'),
  }));
  const foreign = elementsAt(linguistic, ['ForeignLanguageList'], 'ForeignLanguage').map((one) => {
    const found = levels.map((name) => textAt(one, 'ProficiencyLevel', name)).filter(isFilled);
    // Five skills of one level are that level; else all are printed, in the order of the form.
    const fluency = new Set(found).size === 1 ? (found[0] ?? '') : found.join(' / ');
    return { ...fieldOf('language', textAt(one, 'Description', 'Label')), ...fieldOf('fluency', fluency) };
  });
  return [...mother, ...foreign];
}

/** Headings as the Europass form prints them. */
const skillHeadings: Readonly<Record<string, string>> = {
  Communication: 'Communication skills',
  Organisational: 'Organisational / managerial skills',
  JobRelated: 'Job-related skills',
  Computer: 'Digital skills',
  Driving: 'Driving licence',
  Other: 'Other skills',
};

function othersOf(learner: XmlElement | undefined): StatedResume['other'] {
  const skills = childElements(elementAt(learner, 'Skills')).flatMap((skill) => {
    const heading = skillHeadings[skill.name];
    const text = plainText(textAt(skill, 'Description'));
    return heading === undefined || text === '' ? [] : [{ heading, lines: text.split('\n') }];
  });
  const achievements = elementsAt(learner, ['AchievementList'], 'Achievement').flatMap((one) => {
    const text = plainText(textAt(one, 'Description'));
    const heading = textAt(one, 'Title', 'Label');
    return text === '' ? [] : [{ ...(heading !== '' && { heading }), lines: text.split('\n') }];
  });
  return [...skills, ...achievements];
}
