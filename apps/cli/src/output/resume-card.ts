import type { Reading } from '@vitae/core/reading/reading';
import type { Resume } from '@vitae/core/resume/resume';
import { placeWords } from './place-words.ts';
import { cut, plainText } from './plain-text.ts';
import { table } from './table.ts';

/** One CV as a person wants to see it in a terminal: who, contacts, what was read under each heading, warnings. */
export const resumeCard = ({ resume, warnings }: Reading, width: number): string[] => {
  const { basics = {} } = resume;
  const contacts = [
    ...(basics.emails ?? [basics.email]),
    ...(basics.phones?.map(({ printed }) => printed) ?? [basics.phone]),
    place(basics.location),
    basics.url,
    ...(basics.profiles ?? []).map(({ url, username }) => url ?? username),
  ];
  const head = [basics.name ?? '(no name found)', basics.label, joined(contacts, ' · ')];
  const sections = sectionsOf(resume).flatMap(({ title, lines }) => [
    '',
    title,
    ...lines.map((line) => `  ${cut(plainText(line), width - 2)}`),
  ]);
  const notes = warnings.flatMap(({ message, place: at }) => `  ! ${message}${at ? ` (${placeWords(at)})` : ''}`);
  return [
    ...head.filter(isText).map((line) => cut(plainText(line), width)),
    ...sections,
    ...(notes.length > 0 ? ['', 'Warnings', ...notes.map(plainText).map((note) => `  ${note}`)] : []),
  ];
};

/** Every value with where it stands and how sure the reader is. */
export const provenanceTable = ({ provenance }: Reading, width: number): string[] =>
  table(
    [{ title: 'Value' }, { title: 'Stands as', flexible: true }, { title: 'Where' }, { title: 'Sure', align: 'right' }],
    Object.entries(provenance).map(([pointer, { quote, place: at, confidence }]) => [
      pointer,
      quote,
      placeWords(at),
      `${Math.round(confidence * 100)} %`,
    ]),
    width,
  );

const sectionsOf = (resume: Resume): { title: string; lines: string[] }[] =>
  [
    { title: 'Work', lines: (resume.work ?? []).map((job) => dated(job, [job.position, job.name, job.location])) },
    {
      title: 'Education',
      lines: (resume.education ?? []).map((study) => dated(study, [study.studyType, study.area, study.institution])),
    },
    { title: 'Projects', lines: (resume.projects ?? []).map((project) => dated(project, [project.name])) },
    {
      title: 'Volunteering',
      lines: (resume.volunteer ?? []).map((work) => dated(work, [work.position, work.organization])),
    },
    { title: 'Skills', lines: (resume.skills ?? []).map(skillLine) },
    {
      title: 'Languages',
      lines: lineOf((resume.languages ?? []).map(({ language, fluency }) => inBrackets(language, fluency))),
    },
    {
      title: 'Certificates',
      lines: (resume.certificates ?? []).map(({ name, issuer, date }) => joined([name, issuer, date], ', ')),
    },
    {
      title: 'Publications',
      lines: (resume.publications ?? []).map(({ name, publisher, releaseDate }) =>
        joined([name, publisher, releaseDate], ', '),
      ),
    },
    {
      title: 'Awards',
      lines: (resume.awards ?? []).map(({ title, awarder, date }) => joined([title, awarder, date], ', ')),
    },
    { title: 'Interests', lines: lineOf((resume.interests ?? []).map(({ name }) => name)) },
    {
      title: 'References',
      lines: (resume.references ?? []).map(({ name, reference }) => joined([name, reference], ': ')),
    },
    ...(resume.other ?? []).map(({ heading, lines }) => ({ title: heading ?? 'Other', lines })),
  ].filter(({ lines }) => lines.length > 0);

const dateColumns = 19;

const dated = (
  entry: { startDate?: string | undefined; endDate?: string | undefined; current?: boolean | undefined },
  what: readonly (string | undefined)[],
): string => {
  const end = entry.current === true ? 'present' : entry.endDate;
  return `${joined([entry.startDate, end], ' – ').padEnd(dateColumns)}  ${joined(what, ', ')}`;
};

const skillLine = ({
  name,
  level,
  keywords = [],
}: {
  name?: string | undefined;
  level?: string | undefined;
  keywords?: string[] | undefined;
}) => {
  const title = inBrackets(name, level);
  return keywords.length === 0 ? (title ?? '') : joined([title, keywords.join(', ')], ': ');
};

const inBrackets = (text: string | undefined, more: string | undefined) =>
  text !== undefined && more !== undefined ? `${text} (${more})` : (text ?? more);

const place = (location: NonNullable<Resume['basics']>['location']) =>
  joined([location?.address, location?.postalCode, location?.city, location?.region, location?.countryCode], ', ');

const isText = (text: string | undefined): text is string => text !== undefined && text !== '';
const joined = (texts: readonly (string | undefined)[], separator: string): string =>
  texts.filter(isText).join(separator);
const lineOf = (texts: readonly (string | undefined)[]): string[] => (texts.some(isText) ? [joined(texts, ', ')] : []);
