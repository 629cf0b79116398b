/** How a field of a list's entries is taken from a file and printed. */
export type FieldKind = 'text' | 'date' | 'texts' | 'flag';

export interface FieldSpec {
  readonly name: string;
  readonly kind: FieldKind;
  /** Other names that files have for it: older versions of JSON Resume, and tools that follow it loosely. */
  readonly aliases?: readonly string[];
}

export interface SectionSpec {
  readonly name: string;
  readonly heading: string;
  readonly aliases?: readonly string[];
  readonly fields: readonly FieldSpec[];
  /** Fields of an entry's first line, in the order that CVs print them. */
  readonly head: readonly string[];
}

const text = (name: string, ...aliases: readonly string[]): FieldSpec => ({ name, kind: 'text', aliases });
const texts = (name: string, ...aliases: readonly string[]): FieldSpec => ({ name, kind: 'texts', aliases });
const date = (name: string, ...aliases: readonly string[]): FieldSpec => ({ name, kind: 'date', aliases });
const span: readonly FieldSpec[] = [
  date('startDate', 'start', 'from'),
  date('endDate', 'end', 'to'),
  { name: 'current', kind: 'flag', aliases: ['isCurrent', 'ongoing'] },
];
const link = text('url', 'website', 'link');

/** Lists of JSON Resume 1.x with Vitae's additions, in the order that they are printed. */
export const sectionSpecs: readonly SectionSpec[] = [
  {
    name: 'work',
    heading: 'Work experience',
    aliases: ['experience', 'employment'],
    fields: [
      text('name', 'company', 'employer', 'organization'),
      text('position', 'title', 'role', 'jobTitle'),
      ...span,
      text('location'),
      link,
      text('summary'),
      texts('highlights', 'responsibilities', 'achievements'),
    ],
    head: ['position', 'name', 'location'],
  },
  {
    name: 'education',
    heading: 'Education',
    fields: [
      text('institution', 'school', 'university'),
      text('area', 'field', 'major'),
      text('studyType', 'degree'),
      ...span,
      text('score', 'gpa', 'grade'),
      text('location'),
      link,
      text('summary', 'description'),
      texts('courses'),
    ],
    head: ['studyType', 'area', 'institution', 'location', 'score'],
  },
  {
    name: 'skills',
    heading: 'Skills',
    fields: [text('name', 'skill'), text('level'), texts('keywords')],
    head: ['name', 'level'],
  },
  {
    name: 'languages',
    heading: 'Languages',
    fields: [text('language', 'name'), text('fluency', 'level', 'proficiency'), text('cefr')],
    head: ['language', 'fluency', 'cefr'],
  },
  {
    name: 'projects',
    heading: 'Projects',
    fields: [
      text('name', 'title'),
      text('entity'),
      ...span,
      text('description', 'summary'),
      texts('highlights'),
      texts('keywords', 'technologies'),
      texts('roles'),
      link,
    ],
    head: ['name', 'entity'],
  },
  {
    name: 'certificates',
    heading: 'Certificates',
    aliases: ['certifications'],
    fields: [text('name', 'title'), text('issuer', 'authority'), date('date', 'issueDate'), link],
    head: ['name', 'issuer'],
  },
  {
    name: 'publications',
    heading: 'Publications',
    fields: [
      text('name', 'title'),
      text('publisher'),
      date('releaseDate', 'date'),
      link,
      text('summary'),
      texts('authors'),
      text('doi'),
    ],
    head: ['name', 'publisher', 'doi'],
  },
  {
    name: 'awards',
    heading: 'Awards',
    fields: [text('title', 'name'), text('awarder', 'issuer'), date('date'), text('summary')],
    head: ['title', 'awarder'],
  },
  {
    name: 'volunteer',
    heading: 'Volunteering',
    aliases: ['volunteering'],
    fields: [
      text('organization', 'name'),
      text('position', 'role', 'title'),
      ...span,
      text('location'),
      link,
      text('summary'),
      texts('highlights'),
    ],
    head: ['position', 'organization', 'location'],
  },
  { name: 'interests', heading: 'Interests', fields: [text('name'), texts('keywords')], head: ['name'] },
  { name: 'references', heading: 'References', fields: [text('name'), text('reference')], head: ['name'] },
];

/** Keys beside the résumé itself, and what is not of it. */
export const passedOver: ReadonlySet<string> = new Set([
  ...['$schema', 'meta', 'image', 'picture', 'photo', 'id', 'uuid', '_id', 'version', 'theme'],
]);
