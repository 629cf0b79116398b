import type { Resume } from '@vitae/core/resume/resume';

/** How a value stands in its entry: the line that names it, a line under it, running text. */
export type FieldRole = 'title' | 'detail' | 'text' | 'point';

/** A field of an entry. `list` fields hold several values; `dates` are the three leaves of a span, or one date. */
export type FieldSpec = readonly [key: string, label: string, role: FieldRole, many?: 'list'];

/** Which values of each part are shown, in this order. A part's own keys are those of core/resume. */
export const entryParts: readonly (readonly [part: keyof Resume, title: string, specs: readonly FieldSpec[]])[] = [
  [
    'work',
    'Work',
    [
      ['position', 'Title', 'title'],
      ['name', 'Employer', 'detail'],
      ['location', 'Place', 'detail'],
      ['url', 'Link', 'detail'],
      ['summary', 'Summary', 'text'],
      ['highlights', 'Point', 'point', 'list'],
    ],
  ],
  [
    'education',
    'Education',
    [
      ['studyType', 'Degree', 'title'],
      ['area', 'Field', 'title'],
      ['institution', 'School', 'detail'],
      ['location', 'Place', 'detail'],
      ['score', 'Grade', 'detail'],
      ['url', 'Link', 'detail'],
      ['summary', 'Summary', 'text'],
      ['courses', 'Course', 'point', 'list'],
    ],
  ],
  [
    'projects',
    'Projects',
    [
      ['name', 'Project', 'title'],
      ['entity', 'For', 'detail'],
      ['roles', 'Role', 'detail', 'list'],
      ['url', 'Link', 'detail'],
      ['description', 'Description', 'text'],
      ['highlights', 'Point', 'point', 'list'],
      ['keywords', 'Keyword', 'detail', 'list'],
    ],
  ],
  [
    'certificates',
    'Certificates',
    [
      ['name', 'Certificate', 'title'],
      ['issuer', 'Issuer', 'detail'],
      ['url', 'Link', 'detail'],
    ],
  ],
  [
    'awards',
    'Awards',
    [
      ['title', 'Award', 'title'],
      ['awarder', 'From', 'detail'],
      ['summary', 'Summary', 'text'],
    ],
  ],
  [
    'publications',
    'Publications',
    [
      ['name', 'Title', 'title'],
      ['authors', 'Author', 'detail', 'list'],
      ['publisher', 'Publisher', 'detail'],
      ['doi', 'DOI', 'detail'],
      ['url', 'Link', 'detail'],
      ['summary', 'Summary', 'text'],
    ],
  ],
  [
    'volunteer',
    'Volunteering',
    [
      ['position', 'Role', 'title'],
      ['organization', 'Organisation', 'detail'],
      ['location', 'Place', 'detail'],
      ['summary', 'Summary', 'text'],
      ['highlights', 'Point', 'point', 'list'],
    ],
  ],
  [
    'references',
    'References',
    [
      ['name', 'Name', 'title'],
      ['reference', 'Reference', 'text'],
    ],
  ],
];

export const basicSpecs: readonly FieldSpec[] = [
  ['name', 'Name', 'title'],
  ['label', 'Headline', 'detail'],
  ['emails', 'E-mail', 'detail', 'list'],
  ['phones', 'Phone', 'detail', 'list'],
  ['url', 'Website', 'detail'],
  ['summary', 'Summary', 'text'],
];

/** Parts whose entries are short words beside each other. */
export const tagParts: readonly (readonly [
  part: 'skills' | 'languages' | 'interests',
  title: string,
  specs: readonly FieldSpec[],
])[] = [
  [
    'skills',
    'Skills',
    [
      ['name', 'Group', 'title'],
      ['level', 'Level', 'detail'],
      ['keywords', 'Skill', 'point', 'list'],
    ],
  ],
  [
    'languages',
    'Languages',
    [
      ['language', 'Language', 'title'],
      ['fluency', 'Level', 'detail'],
      ['cefr', 'Level (CEFR)', 'detail'],
    ],
  ],
  [
    'interests',
    'Interests',
    [
      ['name', 'Interest', 'title'],
      ['keywords', 'Interest', 'point', 'list'],
    ],
  ],
];

export const placeSpecs: readonly FieldSpec[] = [
  ['address', 'Street', 'detail'],
  ['postalCode', 'Postal code', 'detail'],
  ['city', 'Town', 'detail'],
  ['region', 'Region', 'detail'],
  ['countryCode', 'Country', 'detail'],
];

/** Which dates the entries of a part have. */
export const datesOfPart: Readonly<Partial<Record<keyof Resume, 'span' | 'date' | 'releaseDate'>>> = {
  work: 'span',
  education: 'span',
  projects: 'span',
  volunteer: 'span',
  certificates: 'date',
  awards: 'date',
  publications: 'releaseDate',
};
