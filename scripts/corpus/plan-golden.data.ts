import type { SectionKey } from './look.ts';
import type { Recipe } from './recipe.ts';

const side: readonly SectionKey[] = ['skills', 'languages', 'certificates', 'awards', 'interests'];
const skillsFirst: readonly SectionKey[] = [
  ...(['summary', 'skills', 'work', 'projects', 'education', 'certificates'] as const),
  ...(['publications', 'languages', 'awards', 'volunteer', 'interests', 'other', 'references'] as const),
];
const educationFirst: readonly SectionKey[] = [
  ...(['summary', 'education', 'work', 'publications', 'projects', 'volunteer', 'awards'] as const),
  ...(['skills', 'certificates', 'languages', 'interests', 'other', 'references'] as const),
];

/** The golden set: every person in two or more looks, by different producers. */
export const goldenPlan: readonly Recipe[] = [
  { person: 'nurse-whitcombe', by: 'chromium:plain', look: { headings: 1 } },
  {
    person: 'nurse-whitcombe',
    by: 'docx:bare',
    look: { dates: 'MM/YYYY', headings: 2, range: ' - ', headingCase: 'upper' },
  },
  {
    person: 'accountant-delacroix-us',
    by: 'chromium:split',
    look: { side, dates: 'MM/YYYY', first: 'employer', headings: 3 },
  },
  {
    person: 'accountant-delacroix-us',
    by: 'docx:classic',
    look: { dates: 'Month YYYY', first: 'employer', headings: 3 },
  },
  {
    person: 'lawyer-kilbride',
    by: 'chromium:elegant',
    look: { first: 'employer', dates: 'Mon YYYY', range: '–', headings: 5 },
  },
  {
    person: 'lawyer-kilbride',
    by: 'chromium:margins',
    look: { headings: 2, languages: 'comma', degree: 'comma', range: ' to ' },
  },
  { person: 'teacher-abernathy', by: 'chromium:newspaper', look: { headings: 0, now: 1 } },
  {
    person: 'teacher-abernathy',
    by: 'docx:header',
    look: { dates: 'M/YYYY', headings: 1, range: '-', skills: 'comma' },
  },
  {
    person: 'sales-castellanos',
    by: 'chromium:network',
    look: {
      side: ['skills', 'languages', 'certificates'],
      first: 'employer',
      dates: 'Month YYYY',
      range: ' - ',
      skills: 'lines',
    },
  },
  {
    person: 'sales-castellanos',
    by: 'chromium:infographic',
    look: { side, skills: 'bars', contacts: 'icons', precision: 'year', languages: 'dots', hostile: ['white-text'] },
  },
  {
    person: 'logistics-oyelaran',
    by: 'chromium:dates-column',
    look: { dates: 'MM/YYYY', contacts: 'captions', headings: 4 },
  },
  { person: 'logistics-oyelaran', by: 'docx:table', look: { dates: 'Mon YYYY', headings: 2, inline: ', ' } },
  {
    person: 'electrician-mcallister',
    by: 'chromium:typewriter',
    look: { dates: 'M/YYYY', range: ' to ', headingCase: 'upper' },
  },
  { person: 'electrician-mcallister', by: 'docx:side', look: { side, now: 4, headings: 2 } },
  {
    person: 'chef-ashworth',
    by: 'chromium:dark-side',
    look: { side, skills: 'lines', contacts: 'icons', photo: true, headings: 2 },
  },
  {
    person: 'chef-ashworth',
    by: 'chromium:airy',
    look: { dates: "Mon 'YY", inline: ' at ', skills: 'comma', headingCase: 'lower' },
  },
  {
    person: 'engineer-bergeron',
    by: 'chromium:timeline',
    look: { side, contacts: 'icons', headings: 3, dates: 'MM/YYYY' },
  },
  {
    person: 'engineer-bergeron',
    by: 'chromium:band',
    look: { side, skills: 'groups', contacts: 'icons', precision: 'year' },
  },
  {
    person: 'researcher-adeyemi',
    by: 'chromium:academic',
    look: { order: educationFirst, range: '–', dates: 'Mon YYYY' },
  },
  {
    person: 'researcher-adeyemi',
    by: 'chromium:europortal',
    look: { publications: 'title-first', dates: 'MM/YYYY', headingCase: 'upper', headings: 1, contacts: 'captions' },
  },
  { person: 'designer-lindqvist-park', by: 'chromium:airy', look: { headingCase: 'spaced', skills: 'lines', now: 3 } },
  { person: 'designer-lindqvist-park', by: 'chromium:infographic', look: { side, skills: 'chips', contacts: 'icons' } },
  { person: 'hr-moynihan', by: 'chromium:form', look: { dates: 'MM/YYYY', headings: 2 } },
  {
    person: 'hr-moynihan',
    by: 'docx:classic',
    look: { dates: 'Mon. YYYY', headings: 1, languages: 'dash', skills: 'lines' },
  },
  {
    person: 'civil-servant-ranganathan',
    by: 'chromium:plain',
    look: { dates: 'Month YYYY', headings: 2, awards: 'comma' },
  },
  {
    person: 'civil-servant-ranganathan',
    by: 'docx:bare',
    look: { range: ' to ', now: 1, headings: 2, precision: 'year' },
  },
  { person: 'developer-osei', by: 'chromium:split', look: { side, order: skillsFirst, headings: 5 } },
  {
    person: 'developer-osei',
    by: 'chromium:dark-side',
    look: {
      side,
      skills: 'dots',
      contacts: 'icons',
      first: 'employer',
      dates: 'MM/YYYY',
      hostile: ['tiny-text', 'covered'],
    },
  },
  { person: 'student-novak', by: 'chromium:elegant', look: { order: educationFirst, dates: 'Month YYYY' } },
  { person: 'student-novak', by: 'docx:header', look: { order: educationFirst, headings: 4 } },
  { person: 'executive-harrington', by: 'chromium:plain', look: { first: 'employer', precision: 'year', headings: 3 } },
  { person: 'executive-harrington', by: 'chromium:margins', look: { dates: 'MM/YYYY', headings: 4, skills: 'lines' } },
];
