import type { SectionKey } from './look.ts';
import type { Recipe } from './recipe.ts';

const side: readonly SectionKey[] = ['skills', 'languages', 'certificates', 'interests', 'awards'];
const rightHalf: readonly SectionKey[] = [
  'education',
  'skills',
  'languages',
  'certificates',
  'interests',
  'awards',
  'volunteer',
  'projects',
];
const schoolFirst: readonly SectionKey[] = [
  ...(['summary', 'education', 'work', 'publications', 'awards', 'projects', 'volunteer'] as const),
  ...(['certificates', 'skills', 'languages', 'interests', 'other', 'references'] as const),
];

/** The held-back set: people and templates that the golden set does not know. Made last; not for building rules. */
export const heldBackPlan: readonly Recipe[] = [
  { person: 'midwife-obrien', by: 'chromium:ribbon', look: { dates: 'Mon YYYY', headings: 5, now: 0 } },
  { person: 'midwife-obrien', by: 'docx:memo', look: { dates: 'MM/YYYY', range: '–', headings: 2, languages: 'dash' } },
  {
    person: 'broker-kowalczyk-usa',
    by: 'chromium:halves',
    look: { side: rightHalf, dates: 'Month YYYY', first: 'employer', headings: 4 },
  },
  { person: 'broker-kowalczyk-usa', by: 'latex:banking', look: { precision: 'year', first: 'employer', headings: 3 } },
  { person: 'vet-macleod', by: 'chromium:letterhead', look: { side, dates: 'Mon YYYY', headings: 2, range: ' to ' } },
  { person: 'vet-macleod', by: 'libreoffice:memo', look: { dates: 'Mon YYYY', now: 1, headings: 3 } },
  { person: 'architect-fernandes', by: 'chromium:swiss', look: { dates: 'MM/YYYY', headings: 0, order: schoolFirst } },
  { person: 'architect-fernandes', by: 'latex:awesome', look: { dates: 'Mon. YYYY', first: 'employer', headings: 3 } },
  { person: 'architect-fernandes', by: 'react-pdf:stripe', look: { precision: 'year', headings: 1 } },
  {
    person: 'econ-phd-nkemelu',
    by: 'latex:banking',
    look: { order: schoolFirst, dates: 'Mon YYYY', headings: 2, range: '--' },
  },
  {
    person: 'econ-phd-nkemelu',
    by: 'chromium:farside',
    look: { order: schoolFirst, precision: 'year', publications: 'title-first' },
  },
  {
    person: 'barista-student-lemaire',
    by: 'chromium:soft',
    look: { side, skills: 'dots', dates: 'Mon YYYY', contacts: 'icons' },
  },
  { person: 'fleet-mechanic-tuala', by: 'docx:columns', look: { precision: 'year', headings: 2, now: 1 } },
  { person: 'fleet-mechanic-tuala', by: 'typst:crisp', look: { precision: 'year', headings: 5 } },
  {
    person: 'product-okafor-lindgren',
    by: 'chromium:cards',
    look: { dates: 'Mon YYYY', first: 'employer', headings: 3 },
  },
  { person: 'product-okafor-lindgren', by: 'typst:crisp', look: { dates: 'MM/YYYY', range: ' — ', headings: 0 } },
  {
    person: 'product-okafor-lindgren',
    by: 'docx:memo',
    look: { dates: 'Mon YYYY', hostile: ['white-text', 'hidden-property'] },
  },
  {
    person: 'security-analyst-haddadin',
    by: 'chromium:ribbon',
    look: { dates: 'YYYY-MM', headings: 3, hostile: ['tiny-text', 'visible-instruction'] },
  },
  { person: 'security-analyst-haddadin', by: 'pdfmake:banner', look: { dates: 'Mon YYYY', headings: 1 } },
  { person: 'director-abello', by: 'chromium:farside', look: { dates: 'Month YYYY', first: 'employer', headings: 3 } },
  { person: 'director-abello', by: 'libreoffice:columns', look: { precision: 'year', headings: 4 } },
  {
    person: 'grafik-thorwarth',
    by: 'chromium:studio',
    look: { dates: 'MM.YYYY', photo: true, range: ' – ', headings: 1 },
  },
  { person: 'grafik-thorwarth', by: 'chromium:swiss', look: { precision: 'year', now: 'since', headings: 2 } },
  {
    person: 'fachinformatiker-obermeier',
    by: 'docx:memo',
    look: { dates: 'MM.YYYY', range: ' - ', now: 0, headings: 1 },
  },
  {
    person: 'fachinformatiker-obermeier',
    by: 'writer:ribbon',
    look: { dates: 'MM/YYYY', contacts: 'captions', range: ' bis ' },
  },
  {
    person: 'institutrice-quere',
    by: 'chromium:soft',
    look: { side, dates: 'Mon YYYY', now: 'since', contacts: 'icons' },
  },
  { person: 'institutrice-quere', by: 'docx:columns', look: { dates: 'MM/YYYY', degree: 'comma' } },
  { person: 'logisticien-van-hoeck', by: 'latex:awesome', look: { dates: 'MM/YYYY', first: 'employer', headings: 1 } },
  { person: 'farmaceutica-ibarrola', by: 'chromium:halves', look: { side: rightHalf, dates: 'MM/YYYY', headings: 1 } },
  { person: 'engenheiro-macamo', by: 'weasyprint:ribbon', look: { dates: 'MM/YYYY', headings: 1 } },
  { person: 'cuoca-ferrigno', by: 'chromium:letterhead', look: { side, dates: 'MM/YYYY', headings: 1 } },
  { person: 'verpleegkundige-hoekstra', by: 'chromium:studio', look: { dates: 'Mon YYYY', headings: 2 } },
  { person: 'architektka-borowiecka', by: 'chromium:farside', look: { dates: 'MM.YYYY', headings: 2 } },
  { person: 'perevodchik-ermolaeva', by: 'docx:memo', look: { dates: 'MM.YYYY', headings: 1, now: 0 } },
  { person: 'perevodchik-ermolaeva', by: 'chromium:ribbon', look: { dates: 'Month YYYY', headings: 0, now: 1 } },
  { person: 'muhasiba-khoury', by: 'chromium:ribbon', look: { dates: 'MM/YYYY', headings: 1 } },
  { person: 'metaemet-shoham', by: 'chromium:halves', look: { side: rightHalf, precision: 'year', degree: 'comma' } },
  {
    person: 'wuliu-tan',
    by: 'chromium:swiss',
    look: { dates: 'YYYY.MM', range: '–', first: 'employer', degree: 'dash' },
  },
  {
    person: 'faguan-qiu',
    by: 'docx:memo',
    look: { dates: 'cjk', range: '－', first: 'employer', order: schoolFirst, degree: 'comma' },
  },
  {
    person: 'seizo-kunimatsu',
    by: 'chromium:farside',
    look: { dates: 'YYYY/MM', range: '～', first: 'employer', degree: 'comma' },
  },
  { person: 'ganhosa-choi', by: 'chromium:studio', look: { dates: 'YYYY.MM', range: ' – ', first: 'employer' } },
  { person: 'psikolog-erkmen', by: 'typst:crisp', look: { dates: 'MM/YYYY', headings: 1 } },
  { person: 'snickare-holmqvist', by: 'libreoffice:memo', look: { precision: 'year', headings: 1, now: 2 } },
];
