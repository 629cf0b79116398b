/** The steps of a reading, in the order in which the reader takes them (docs/domain/reading.md). */
export const machineSteps = [
  {
    id: 'words',
    title: 'Words',
    explanation:
      'A file holds no sentences, only letters at places. Letters that touch become words. What nobody can see is set apart here and never read.',
    flow: 'This file holds paragraphs in their order, without places on a page. What nobody can see is set apart here and never read.',
  },
  {
    id: 'lines',
    title: 'Lines',
    explanation:
      'Words on one height, with no gap wider than a column’s, become lines. Page numbers and headers that repeat are left out.',
    flow: 'Each paragraph, list item and table cell is a line of its own. A table of dates is read across, a table that holds columns of text down.',
  },
  {
    id: 'columns',
    title: 'Columns',
    explanation:
      'White strips that many lines respect part the page into columns, which are read one after the other. Numbers say in which order.',
  },
  {
    id: 'sections',
    title: 'Sections',
    explanation:
      'Lines that look like headings and say a known word open a section. A heading that no list knows keeps its lines under its own name.',
  },
  {
    id: 'fields',
    title: 'Fields',
    explanation:
      'Each section has a reader of its own. A value is taken only from words that stand on the page; a rule claims it and says how sure it is.',
  },
  {
    id: 'text',
    title: 'Plain text',
    explanation: 'What is left when a program throws the layout away. If this reads badly, search will work badly too.',
  },
] as const;

export type MachineStep = (typeof machineSteps)[number]['id'];

/** What a section was taken for, in words. */
export const sectionNames: Readonly<Record<string, string>> = {
  header: 'Top of the page',
  contact: 'Contact',
  personal: 'Personal details',
  links: 'Links',
  summary: 'Summary',
  work: 'Work',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  projects: 'Projects',
  publications: 'Publications',
  certificates: 'Certificates',
  awards: 'Awards',
  volunteer: 'Volunteering',
  references: 'References',
  interests: 'Interests',
  other: 'Kept as it is',
};
