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

const linkedin: Recipe['look'] = {
  ...{
    side: ['skills', 'languages', 'certificates', 'publications', 'awards'],
    first: 'employer',
    dates: 'Month YYYY',
    range: ' - ',
  },
  ...{
    skills: 'comma',
    degree: 'comma',
    omit: ['projects', 'interests', 'references', 'details', 'volunteer', 'school-details'],
  },
};

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
  // One person by many producers, so that a difference is the producer's.
  { person: 'nurse-whitcombe', by: 'latex:article', look: { dates: 'Mon YYYY', headings: 2 } },
  { person: 'nurse-whitcombe', by: 'libreoffice:classic', look: { dates: 'Month YYYY', headings: 1 } },
  { person: 'nurse-whitcombe', by: 'cairo:airy', look: { dates: 'MM/YYYY' } },
  { person: 'accountant-delacroix-us', by: 'latex:modern', look: { dates: 'MM/YYYY', headings: 3, awards: 'comma' } },
  {
    person: 'accountant-delacroix-us',
    by: 'jspdf:lines',
    look: { dates: 'MM/YYYY', headingCase: 'upper', range: ' - ' },
  },
  { person: 'lawyer-kilbride', by: 'typst:basic', look: { first: 'employer', dates: 'Month YYYY', headings: 3 } },
  { person: 'lawyer-kilbride', by: 'pandoc-docx:markdown', look: { dates: 'MM/YYYY', publications: 'title-first' } },
  { person: 'teacher-abernathy', by: 'pdfkit:ruled', look: { dates: 'Mon YYYY', headings: 2 } },
  { person: 'sales-castellanos', by: 'react-pdf:clean', look: { dates: 'MM/YYYY', headings: 3 } },
  { person: 'logistics-oyelaran', by: 'pdfmake:ledger', look: { dates: 'Mon YYYY', contacts: 'captions' } },
  {
    person: 'electrician-mcallister',
    by: 'libreoffice:bare',
    look: { dates: 'MM/YYYY', headingCase: 'upper', now: 1 },
  },
  { person: 'chef-ashworth', by: 'latex:deedy', look: { side, dates: 'Mon YYYY', headings: 2 } },
  { person: 'engineer-bergeron', by: 'latex:article', look: { first: 'employer', order: skillsFirst } },
  { person: 'engineer-bergeron', by: 'typst:columns', look: { side, dates: 'MM/YYYY', headings: 3, now: 'open' } },
  {
    person: 'researcher-adeyemi',
    by: 'latex:academic',
    look: { order: educationFirst, range: '--', dates: 'Mon YYYY' },
  },
  { person: 'designer-lindqvist-park', by: 'react-pdf:aside', look: { side, dates: 'Mon YYYY', skills: 'comma' } },
  { person: 'hr-moynihan', by: 'libreoffice:table', look: { dates: 'MM/YYYY', headings: 2 } },
  { person: 'civil-servant-ranganathan', by: 'writer:elegant', look: { dates: 'Month YYYY', headings: 2 } },
  {
    person: 'developer-osei',
    by: 'latex:deedy',
    look: { side, dates: 'Mon. YYYY', headings: 0, first: 'employer', degree: 'comma' },
  },
  { person: 'developer-osei', by: 'typst:ledger', look: { order: skillsFirst, dates: 'YYYY-MM', headings: 5 } },
  { person: 'developer-osei', by: 'docx-by-hand:textbox', look: { side, dates: 'MM/YYYY' } },
  {
    person: 'student-novak',
    by: 'pdfkit:simple',
    look: { order: educationFirst, hostile: ['render-mode-3', 'metadata'] },
  },
  { person: 'executive-harrington', by: 'docx:header', look: { first: 'employer', precision: 'year', headings: 4 } },
  { person: 'data-iyer', by: 'latex:sidebar', look: { side, order: educationFirst, dates: 'Mon YYYY' } },
  { person: 'data-iyer', by: 'chromium:split', look: { side, dates: "Mon 'YY", skills: 'groups', headings: 5 } },
  {
    person: 'civil-engineer-ndlovu',
    by: 'chromium:dates-column',
    look: { first: 'employer', dates: 'MM/YYYY', headings: 2 },
  },
  { person: 'civil-engineer-ndlovu', by: 'libreoffice-docx:classic', look: { dates: 'Month YYYY', headings: 4 } },
  { person: 'pharmacist-tran', by: 'chromium:elegant', look: { dates: 'Mon YYYY', headings: 2, languages: 'dash' } },
  { person: 'pharmacist-tran', by: 'pandoc:markdown', look: { precision: 'year', range: '–' } },
  { person: 'marketing-goh', by: 'chromium:band', look: { side, contacts: 'icons', skills: 'chips', headings: 3 } },
  {
    person: 'marketing-goh',
    by: 'docx:classic',
    look: { first: 'employer', dates: 'Mon YYYY', hostile: ['white-text', 'hidden-property'] },
  },
  {
    person: 'professor-whitlock',
    by: 'chromium:academic',
    look: { order: educationFirst, precision: 'year', range: '–' },
  },
  {
    person: 'professor-whitlock',
    by: 'latex:academic',
    look: { precision: 'year', range: '--', publications: 'title-first' },
  },
  { person: 'pm-haugen', by: 'chromium:network', look: { side, first: 'employer', dates: 'Month YYYY', range: ' - ' } },
  {
    person: 'pm-haugen',
    by: 'chromium:plain',
    look: { now: 2, dates: 'MM/YY', hostile: ['visible-instruction', 'off-page'] },
  },
  { person: 'admin-petrosyan', by: 'docx:bare', look: { precision: 'year', range: '-', headings: 2 } },
  { person: 'admin-petrosyan', by: 'weasyprint:margins', look: { precision: 'year', headings: 5 } },
  {
    person: 'devops-szabo',
    by: 'chromium:dark-side',
    look: { side, skills: 'levels', dates: 'YYYY.MM', contacts: 'icons' },
  },
  {
    person: 'devops-szabo',
    by: 'chromium:airy',
    look: { order: skillsFirst, skills: 'comma', hostile: ['zero-width'], dates: 'YYYY/MM' },
  },
  { person: 'social-worker-begaye', by: 'chromium:margins', look: { dates: 'M/YYYY', headings: 3 } },
  { person: 'social-worker-begaye', by: 'docx-by-hand:tracked', look: { dates: 'Mon YYYY' } },
  // German
  {
    person: 'pflege-sommerfeld',
    by: 'chromium:form',
    look: { dates: 'MM/YYYY', headings: 1, photo: true, degree: 'comma' },
  },
  {
    person: 'pflege-sommerfeld',
    by: 'libreoffice:table',
    look: { dates: 'MM.YYYY', now: 'since', degree: 'comma', headings: 2 },
  },
  {
    person: 'ingenieur-wiesinger',
    by: 'latex:modern',
    look: { dates: 'MM/YYYY', headings: 1, degree: 'comma', languages: 'colon' },
  },
  {
    person: 'ingenieur-wiesinger',
    by: 'chromium:europortal',
    look: { dates: 'MM.YYYY', photo: true, now: 2, degree: 'comma' },
  },
  {
    person: 'anwaeltin-karaduman',
    by: 'chromium:dates-column',
    look: { dates: 'MM/YYYY', headings: 1, degree: 'dash' },
  },
  {
    person: 'anwaeltin-karaduman',
    by: 'docx:classic',
    look: { first: 'employer', dates: 'Month YYYY', degree: 'comma' },
  },
  { person: 'elektroniker-baumann', by: 'docx:table', look: { dates: 'MM.YYYY', range: ' - ', headings: 1, now: 0 } },
  {
    person: 'elektroniker-baumann',
    by: 'writer:dates-column',
    look: { dates: 'MM/YYYY', contacts: 'captions', headings: 3 },
  },
  { person: 'entwicklerin-aebischer', by: 'typst:columns', look: { side, dates: 'MM/YYYY', degree: 'in' } },
  {
    person: 'entwicklerin-aebischer',
    by: 'chromium:timeline',
    look: { side, dates: 'Month YYYY', contacts: 'icons', headings: 1 },
  },
  {
    person: 'vertrieb-schmidtke',
    by: 'chromium:dark-side',
    look: { side, dates: 'MM/YYYY', photo: true, skills: 'lines' },
  },
  { person: 'vertrieb-schmidtke', by: 'docx-by-hand:nested', look: { precision: 'year', now: 'since', headings: 1 } },
  // French
  {
    person: 'infirmiere-kerbrat',
    by: 'chromium:dark-side',
    look: { side, dates: 'Month YYYY', contacts: 'icons', photo: true },
  },
  { person: 'infirmiere-kerbrat', by: 'libreoffice:side', look: { side, dates: 'MM/YYYY', now: 'since', headings: 1 } },
  { person: 'ingenieur-delmas-ortega', by: 'latex:sidebar', look: { side, dates: 'MM/YYYY', degree: 'dash' } },
  {
    person: 'ingenieur-delmas-ortega',
    by: 'chromium:split',
    look: { side, first: 'employer', dates: 'Month YYYY', range: ' à ', now: 0 },
  },
  {
    person: 'cuisinier-benhaddou',
    by: 'chromium:infographic',
    look: { side, skills: 'bars', precision: 'year', contacts: 'icons' },
  },
  { person: 'cuisinier-benhaddou', by: 'docx:bare', look: { dates: 'MM/YYYY', degree: 'dash', headingCase: 'upper' } },
  { person: 'rh-lefranc-morel', by: 'chromium:elegant', look: { dates: 'Mon YYYY', headings: 2, degree: 'in' } },
  { person: 'rh-lefranc-morel', by: 'react-pdf:clean', look: { dates: 'MM/YYYY', languages: 'colon' } },
  {
    person: 'etudiante-roussillon',
    by: 'chromium:band',
    look: { side, order: educationFirst, contacts: 'icons', dates: 'Mon YYYY' },
  },
  // Spanish
  {
    person: 'abogada-cifuentes',
    by: 'chromium:plain',
    look: { dates: 'Month YYYY', headings: 1, publications: 'title-first' },
  },
  { person: 'abogada-cifuentes', by: 'docx:side', look: { side, dates: 'MM/YYYY', range: ' - ' } },
  {
    person: 'maestro-villasenor',
    by: 'libreoffice:header',
    look: { dates: 'MM/YYYY', headings: 1, contacts: 'captions' },
  },
  { person: 'maestro-villasenor', by: 'chromium:newspaper', look: { precision: 'year', headings: 2 } },
  { person: 'ingeniera-huenchullan', by: 'latex:article', look: { dates: 'Mon YYYY', first: 'employer', headings: 0 } },
  { person: 'ingeniera-huenchullan', by: 'chromium:timeline', look: { side, dates: 'MM/YYYY', skills: 'lines' } },
  {
    person: 'comercial-bertolotti',
    by: 'chromium:typewriter',
    look: { dates: 'MM/YYYY', range: ' a ', headingCase: 'upper', now: 1 },
  },
  // Portuguese
  {
    person: 'enfermeira-figueiredo',
    by: 'chromium:europortal',
    look: { dates: 'MM/YYYY', headingCase: 'upper', contacts: 'captions' },
  },
  { person: 'enfermeira-figueiredo', by: 'docx:table', look: { dates: 'Month YYYY', headings: 0 } },
  {
    person: 'dev-cavalcanti',
    by: 'chromium:network',
    look: { side, first: 'employer', dates: 'Month YYYY', range: ' - ' },
  },
  { person: 'dev-cavalcanti', by: 'typst:basic', look: { dates: 'MM/YYYY', order: skillsFirst, headings: 1 } },
  {
    person: 'contadora-yamashiro',
    by: 'chromium:airy',
    look: { dates: 'MM/YYYY', headingCase: 'spaced', headings: 1, degree: 'in' },
  },
  // Italian
  {
    person: 'designer-marchetti',
    by: 'chromium:infographic',
    look: { side, skills: 'dots', contacts: 'icons', dates: 'MM/YYYY' },
  },
  { person: 'designer-marchetti', by: 'ghostscript:elegant', look: { dates: 'Month YYYY', degree: 'in' } },
  { person: 'contabile-zanardelli', by: 'chromium:form', look: { dates: 'MM/YYYY', headings: 1, range: ' - ' } },
  { person: 'contabile-zanardelli', by: 'docx:classic', look: { precision: 'year', degree: 'in', now: 2 } },
  { person: 'ricercatrice-cocco', by: 'latex:modern', look: { dates: 'MM/YYYY', order: educationFirst, degree: 'in' } },
  // Dutch
  { person: 'docent-vanderlaan', by: 'chromium:margins', look: { dates: 'Mon YYYY', range: ' – ', headings: 1 } },
  { person: 'docent-vanderlaan', by: 'libreoffice-docx:bare', look: { precision: 'year', range: '-', now: 0 } },
  {
    person: 'planner-elazzouzi',
    by: 'chromium:dates-column',
    look: { dates: 'MM/YYYY', headings: 1, contacts: 'captions' },
  },
  // Polish
  { person: 'ksiegowa-zielonka', by: 'chromium:dates-column', look: { dates: 'MM.YYYY', headings: 0 } },
  { person: 'ksiegowa-zielonka', by: 'docx:classic', look: { dates: 'Month YYYY', languages: 'dash' } },
  { person: 'programista-wojtasik', by: 'chromium:split', look: { side, dates: 'MM.YYYY', range: ' - ', now: 1 } },
  { person: 'programista-wojtasik', by: 'latex:article', look: { dates: 'MM/YYYY', order: skillsFirst } },
  // Turkish
  {
    person: 'muhendis-aksungur',
    by: 'chromium:band',
    look: { side, contacts: 'icons', dates: 'Mon YYYY', skills: 'chips' },
  },
  { person: 'muhendis-aksungur', by: 'docx:classic', look: { dates: 'MM.YYYY', range: ' - ', now: 2 } },
  { person: 'ogretmen-guneysu', by: 'chromium:plain', look: { dates: 'Month YYYY', headings: 1, now: 1 } },
  // Swedish
  {
    person: 'sjukskoterska-bergvall',
    by: 'chromium:dates-column',
    look: { dates: 'YYYY-MM', headings: 1, range: ' – ' },
  },
  { person: 'sjukskoterska-bergvall', by: 'libreoffice:classic', look: { dates: 'Month YYYY', now: 1 } },
  {
    person: 'projektledare-lindholm-yusuf',
    by: 'chromium:elegant',
    look: { dates: 'Mon YYYY', headings: 1, degree: 'in' },
  },
  // Russian
  { person: 'buhgalter-sokolova', by: 'chromium:form', look: { dates: 'MM.YYYY', headings: 0, range: ' – ' } },
  { person: 'buhgalter-sokolova', by: 'docx:classic', look: { dates: 'Month YYYY', first: 'employer' } },
  {
    person: 'razrabotchik-gainutdinov',
    by: 'chromium:dark-side',
    look: { side, dates: 'Month YYYY', range: ' — ', contacts: 'icons' },
  },
  { person: 'razrabotchik-gainutdinov', by: 'latex:deedy', look: { side, dates: 'MM.YYYY', headings: 1 } },
  { person: 'vrach-miroshnichenko', by: 'libreoffice:table', look: { dates: 'MM.YYYY', headings: 1, now: 1 } },
  {
    person: 'vrach-miroshnichenko',
    by: 'chromium:plain',
    look: { dates: 'MM/YYYY', headings: 2, publications: 'title-first' },
  },
  // Arabic
  { person: 'muhandis-zoubi', by: 'chromium:plain', look: { dates: 'MM/YYYY', contacts: 'captions' } },
  { person: 'muhandis-zoubi', by: 'docx:classic', look: { dates: 'Month YYYY', headings: 1 } },
  {
    person: 'muallima-shahrani',
    by: 'chromium:dates-column',
    look: { dates: 'YYYY/MM', headings: 2, contacts: 'captions' },
  },
  { person: 'mumarrid-bensalem', by: 'chromium:dark-side', look: { side, dates: 'Month YYYY', contacts: 'icons' } },
  { person: 'mumarrid-bensalem', by: 'libreoffice:bare', look: { dates: 'MM/YYYY', range: ' - ' } },
  // Hebrew
  { person: 'mefateach-ben-david', by: 'chromium:plain', look: { precision: 'year', range: '-', degree: 'comma' } },
  { person: 'mefateach-ben-david', by: 'docx:classic', look: { dates: 'MM/YYYY', degree: 'comma' } },
  {
    person: 'achot-levanon',
    by: 'chromium:band',
    look: { side, dates: 'MM/YYYY', contacts: 'icons', degree: 'comma' },
  },
  // Chinese
  {
    person: 'gongchengshi-zhou',
    by: 'chromium:plain',
    look: { dates: 'YYYY.MM', range: ' - ', first: 'employer', degree: 'dash', languages: 'colon' },
  },
  {
    person: 'gongchengshi-zhou',
    by: 'latex:cjk',
    look: { dates: 'YYYY/MM', range: ' – ', first: 'employer', degree: 'dash' },
  },
  {
    person: 'shichang-he',
    by: 'chromium:dark-side',
    look: { side, dates: 'cjk', range: '—', first: 'employer', photo: true, languages: 'colon' },
  },
  { person: 'shichang-he', by: 'docx:table', look: { dates: 'YYYY.MM', range: '-', first: 'employer', headings: 1 } },
  {
    person: 'hushi-malan',
    by: 'chromium:form',
    look: { dates: 'cjk', range: '至', first: 'employer', contacts: 'captions', photo: true },
  },
  {
    person: 'yanjiu-xie',
    by: 'latex:cjk',
    look: { order: educationFirst, dates: 'YYYY.MM', range: ' – ', first: 'employer', degree: 'comma' },
  },
  {
    person: 'yanjiu-xie',
    by: 'libreoffice:classic',
    look: { order: educationFirst, dates: 'YYYY-MM', range: ' ~ ', first: 'employer' },
  },
  // Japanese
  {
    person: 'keiri-mizuhara',
    by: 'chromium:form',
    look: { dates: 'era', range: ' ～ ', first: 'employer', photo: true, degree: 'comma' },
  },
  { person: 'keiri-mizuhara', by: 'docx:bare', look: { dates: 'cjk', range: '〜', first: 'employer', headings: 1 } },
  {
    person: 'kaihatsu-aoyagi',
    by: 'chromium:airy',
    look: { dates: 'YYYY/MM', range: ' 〜 ', first: 'employer', headings: 1 },
  },
  { person: 'kaihatsu-aoyagi', by: 'libreoffice:classic', look: { dates: 'cjk', range: ' - ', first: 'employer' } },
  {
    person: 'kangosi-higa',
    by: 'docx:table',
    look: { dates: 'era', range: ' ～ ', first: 'employer', order: educationFirst },
  },
  // Korean
  { person: 'gaebal-seo', by: 'chromium:split', look: { side, dates: 'YYYY.MM', range: ' ~ ', first: 'employer' } },
  { person: 'gaebal-seo', by: 'docx:classic', look: { dates: 'cjk', range: ' ~ ', first: 'employer', headings: 1 } },
  {
    person: 'insa-noh',
    by: 'chromium:form',
    look: { dates: 'YYYY.MM', range: ' - ', first: 'employer', headings: 1, contacts: 'captions' },
  },
  { person: 'digeu-bang', by: 'chromium:infographic', look: { side, skills: 'chips', dates: 'YYYY.MM', range: ' - ' } },
  // Forms of their own
  {
    person: 'kangosi-higa',
    by: 'chromium:rirekisho',
    look: {
      dates: 'era',
      order: ['education', 'work', 'certificates', 'other'],
      omit: ['positions', 'degrees', 'label', 'bullets', 'locations', 'summary'],
    },
  },
  {
    person: 'keiri-mizuhara',
    by: 'chromium:rirekisho',
    look: {
      dates: 'cjk',
      order: ['education', 'work', 'certificates', 'other'],
      omit: ['positions', 'degrees', 'label', 'bullets', 'locations', 'summary'],
    },
  },
  { person: 'developer-osei', by: 'chromium:linkedin', look: linkedin },
  { person: 'executive-harrington', by: 'chromium:linkedin', look: linkedin },
  { person: 'dev-cavalcanti', by: 'chromium:linkedin', look: linkedin },
  { person: 'entwicklerin-aebischer', by: 'chromium:linkedin', look: linkedin },
  { person: 'chef-ashworth', by: 'pdfkit:board', look: { side, dates: 'Mon YYYY', headings: 2 } },
  { person: 'sales-castellanos', by: 'pdfkit:board', look: { side, precision: 'year', headings: 1 } },
  { person: 'cuisinier-benhaddou', by: 'pdfkit:board', look: { side, dates: 'MM/YYYY' } },
  { person: 'designer-marchetti', by: 'pdfkit:board', look: { side, dates: 'MM/YYYY', languages: 'dash' } },
  {
    person: 'ingenieur-delmas-ortega',
    by: 'chromium:europass',
    look: { dates: 'MM/YYYY', headingCase: 'upper', photo: true },
  },
  {
    person: 'muhendis-aksungur',
    by: 'chromium:europass',
    look: { dates: 'MM/YYYY', headingCase: 'upper', contacts: 'captions' },
  },
  // More tricks, and more pages
  {
    person: 'logistics-oyelaran',
    by: 'chromium:airy',
    look: { dates: 'MM/YYYY', hostile: ['transparent', 'clipped'] },
  },
  { person: 'sales-castellanos', by: 'docx:header', look: { dates: 'Mon YYYY', hostile: ['homoglyph', 'tiny-text'] } },
  {
    person: 'pm-haugen',
    by: 'latex:article',
    look: { dates: 'Mon YYYY', hostile: ['white-text', 'metadata', 'off-page'] },
  },
  {
    person: 'civil-engineer-ndlovu',
    by: 'chromium:split',
    look: { side, hostile: ['covered', 'visible-instruction'] },
  },
  { person: 'executive-harrington', by: 'chromium:roomy', look: { dates: 'Month YYYY', headings: 3 } },
  {
    person: 'professor-whitlock',
    by: 'chromium:roomy',
    look: { precision: 'year', order: educationFirst, first: 'employer' },
  },
  {
    person: 'executive-harrington',
    by: 'libreoffice:bare',
    look: { dates: 'Mon YYYY', headings: 2, headingCase: 'upper' },
  },
  // Plain text
  { person: 'nurse-whitcombe', by: 'text:utf-8', look: { dates: 'Mon YYYY', headings: 1 } },
  { person: 'teacher-abernathy', by: 'text:windows-1252', look: { dates: 'MM/YYYY', range: ' - ', first: 'employer' } },
  { person: 'elektroniker-baumann', by: 'text:windows-1252', look: { dates: 'MM/YYYY', degree: 'comma' } },
  { person: 'infirmiere-kerbrat', by: 'text:utf-8', look: { dates: 'Month YYYY' } },
  { person: 'buhgalter-sokolova', by: 'text:utf-16', look: { dates: 'MM.YYYY' } },
  // A word processor's template with content controls, fields and cut runs
  { person: 'accountant-delacroix-us', by: 'docx-by-hand:controls', look: { dates: 'MM/YYYY', headings: 4 } },
  {
    person: 'lawyer-kilbride',
    by: 'docx-by-hand:controls',
    look: { first: 'employer', dates: 'Mon YYYY', headings: 1 },
  },
  { person: 'rh-lefranc-morel', by: 'docx-by-hand:controls', look: { dates: 'Month YYYY', headings: 1 } },
  // Dates in a column of their own, made in three more ways
  { person: 'teacher-abernathy', by: 'chromium:gutter', look: { dates: 'MM/YYYY', headings: 1 } },
  { person: 'pharmacist-tran', by: 'chromium:left-rail', look: { dates: 'Mon YYYY', headings: 3 } },
  { person: 'civil-servant-ranganathan', by: 'docx:tabs', look: { precision: 'year', headings: 2 } },
  { person: 'hr-moynihan', by: 'libreoffice:tabs', look: { dates: 'MM/YYYY', headings: 1 } },
  { person: 'data-iyer', by: 'chromium:gutter', look: { order: educationFirst, precision: 'year', first: 'employer' } },
  {
    person: 'vertrieb-schmidtke',
    by: 'docx:tabs',
    look: { dates: 'MM/YYYY', range: ' - ', now: 'since', headings: 1 },
  },
  { person: 'pflege-sommerfeld', by: 'chromium:gutter', look: { dates: 'MM.YYYY', degree: 'comma', headings: 3 } },
  { person: 'docent-vanderlaan', by: 'chromium:left-rail', look: { dates: 'MM/YYYY', headings: 2 } },
  { person: 'achot-levanon', by: 'chromium:gutter', look: { precision: 'year', degree: 'comma' } },
  { person: 'gaebal-seo', by: 'chromium:left-rail', look: { dates: 'YYYY.MM', range: ' ~ ', first: 'employer' } },
  {
    person: 'insa-noh',
    by: 'chromium:gutter',
    look: { dates: 'YYYY.MM', range: ' – ', first: 'employer', headings: 1 },
  },
  {
    person: 'yanjiu-xie',
    by: 'chromium:left-rail',
    look: { order: educationFirst, dates: 'YYYY.MM', range: '—', first: 'employer', degree: 'dash' },
  },
  { person: 'hushi-malan', by: 'docx:tabs', look: { dates: 'cjk', range: '－', first: 'employer', degree: 'comma' } },
  { person: 'muhendis-aksungur', by: 'chromium:gutter', look: { dates: 'MM/YYYY' } },
  { person: 'maestro-villasenor', by: 'docx:tabs', look: { precision: 'year' } },
];
