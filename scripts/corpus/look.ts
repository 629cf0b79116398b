/** How one file prints a person: everything that is neither the person nor the template's drawing. */
export interface Look {
  readonly dates: DateStyle;
  readonly range: string;
  /** Which word stands for "until now" (index into the language's list), or how an open end is shown without it. */
  readonly now: number | 'since' | 'open';
  readonly precision: 'month' | 'year';
  /** Which form of each heading (index, wrapping round). */
  readonly headings: number;
  readonly headingCase: 'as-is' | 'upper' | 'lower' | 'spaced';
  readonly upperName: boolean;
  /** What leads an entry: the position or the employer. Employers that lead carry all their roles below. */
  readonly first: 'position' | 'employer';
  /** One line for both ("Nurse, St Mary's"), or a line each. */
  readonly inline?: string;
  readonly skills: 'groups' | 'comma' | 'chips' | 'bars' | 'dots' | 'levels' | 'lines';
  readonly languages: 'brackets' | 'dash' | 'colon' | 'comma' | 'dots' | 'lines';
  readonly degree: 'in' | 'comma' | 'lines' | 'dash';
  readonly publications: 'authors-first' | 'title-first';
  readonly awards: 'dash' | 'brackets' | 'comma' | 'date-first';
  readonly contacts: 'plain' | 'captions' | 'icons';
  readonly order: readonly SectionKey[];
  readonly side: readonly SectionKey[];
  readonly omit: readonly Omission[];
  readonly photo: boolean;
  readonly hostile: readonly HostileTrick[];
}

export type DateStyle =
  | 'Mon YYYY'
  | 'Mon. YYYY'
  | 'Month YYYY'
  | 'Mon, YYYY'
  | "Mon 'YY"
  | 'MM/YYYY'
  | 'MM/YY'
  | 'M/YYYY'
  | 'MM.YYYY'
  | 'YYYY-MM'
  | 'YYYY.MM'
  | 'YYYY/MM'
  | 'cjk'
  | 'era';

export const sectionKeys = [
  'summary',
  'work',
  'education',
  'projects',
  'publications',
  'skills',
  'languages',
  'certificates',
  'awards',
  'volunteer',
  'interests',
  'other',
  'references',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

export type Omission =
  | SectionKey
  | 'label'
  | 'details'
  | 'url'
  | 'profiles'
  | 'place'
  | 'phone'
  | 'locations'
  | 'bullets'
  | 'levels'
  | 'positions'
  | 'degrees'
  | 'school-details';

export type HostileTrick =
  | 'white-text'
  | 'tiny-text'
  | 'off-page'
  | 'covered'
  | 'transparent'
  | 'render-mode-3'
  | 'metadata'
  | 'clipped'
  | 'hidden-property'
  | 'visible-instruction'
  | 'zero-width'
  | 'homoglyph';

export const plainLook: Look = {
  dates: 'Mon YYYY',
  range: ' – ',
  now: 0,
  precision: 'month',
  headings: 0,
  headingCase: 'as-is',
  upperName: false,
  first: 'position',
  skills: 'groups',
  languages: 'brackets',
  degree: 'in',
  publications: 'authors-first',
  awards: 'dash',
  contacts: 'plain',
  order: sectionKeys,
  side: [],
  omit: [],
  photo: false,
  hostile: [],
};
