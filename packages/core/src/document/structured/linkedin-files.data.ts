/** A column of a file of LinkedIn's export, and the field that it fills. */
export interface LinkedinFile {
  /** Its name in lower case, without folder and spaces. */
  readonly file: string;
  readonly section: string;
  readonly columns: Readonly<Record<string, string>>;
  /** "Finished On" is empty for what goes on: LinkedIn asks for an end, or for a tick at "I currently work here". */
  readonly emptyEndIsNow?: boolean;
}

/** Files that make up a profile. Messages, connections and the like are about other people, and are left out. */
export const linkedinFiles: readonly LinkedinFile[] = [
  {
    file: 'positions.csv',
    section: 'work',
    columns: {
      'Company Name': 'name',
      Title: 'position',
      Description: 'description',
      Location: 'location',
      'Started On': 'startDate',
      'Finished On': 'endDate',
    },
    emptyEndIsNow: true,
  },
  {
    file: 'education.csv',
    section: 'education',
    columns: {
      'School Name': 'institution',
      'Degree Name': 'studyType',
      'Start Date': 'startDate',
      'End Date': 'endDate',
      Notes: 'summary',
      Activities: 'other',
    },
  },
  { file: 'skills.csv', section: 'skills', columns: { Name: 'name' } },
  { file: 'languages.csv', section: 'languages', columns: { Name: 'language', Proficiency: 'fluency' } },
  {
    file: 'certifications.csv',
    section: 'certificates',
    columns: { Name: 'name', Authority: 'issuer', Url: 'url', 'Started On': 'date', 'License Number': 'other' },
  },
  {
    file: 'projects.csv',
    section: 'projects',
    columns: {
      Title: 'name',
      Description: 'description',
      Url: 'url',
      'Started On': 'startDate',
      'Finished On': 'endDate',
    },
  },
  {
    file: 'publications.csv',
    section: 'publications',
    columns: {
      Name: 'name',
      Publisher: 'publisher',
      'Published On': 'releaseDate',
      Url: 'url',
      Description: 'summary',
    },
  },
  {
    file: 'honors.csv',
    section: 'awards',
    columns: { Title: 'title', Description: 'summary', 'Issued On': 'date' },
  },
  {
    file: 'volunteering.csv',
    section: 'volunteer',
    columns: {
      'Company Name': 'organization',
      Role: 'position',
      'Started On': 'startDate',
      'Finished On': 'endDate',
      Description: 'summary',
      Cause: 'other',
    },
    emptyEndIsNow: true,
  },
  { file: 'courses.csv', section: 'courses', columns: { Name: 'name', Number: 'other' } },
];
