import type { DateOptions } from './dates/date-options.ts';
import { datesOfLine } from './dates/dates-of-line.ts';
import { takeOwnProjects } from './entries/take-own-projects.ts';
import { readEvents } from './events/read-events.ts';
import { takeEvents } from './events/take-events.ts';
import { readEducation } from './fields/read-education.ts';
import { readInterests } from './fields/read-interests.ts';
import { readLanguages } from './fields/read-languages.ts';
import { readOther } from './fields/read-other.ts';
import { readProjects } from './fields/read-projects.ts';
import { readPublications } from './fields/read-publications.ts';
import { readReferences } from './fields/read-references.ts';
import { readAwards, readCertificates } from './fields/read-short-entries.ts';
import { readSkills } from './fields/read-skills.ts';
import { readWork } from './fields/read-work.ts';
import { splitLanguageLines } from './fields/split-language-lines.ts';
import { type Line, lineSlice, sliceText } from './lines/line.ts';
import type { Draft } from './result/found.ts';
import { headingKindOf } from './sections/heading-kind-of.ts';
import type { Section } from './sections/section.ts';
import type { SectionKind } from './sections/section-headings.data.ts';

/** Parts of the résumé that a section can fill. */
type Part =
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'publications'
  | 'certificates'
  | 'awards'
  | 'volunteer'
  | 'references'
  | 'interests'
  | 'other';

/** The reader of each kind of section; kinds that are read with the basics have none. */
const readers: Partial<
  Record<SectionKind, { readonly part: Part; readonly read: (section: Section, options: DateOptions) => Draft[] }>
> = {
  work: { part: 'work', read: (section, options) => readWork(section, options) },
  education: { part: 'education', read: readEducation },
  skills: { part: 'skills', read: readSkills },
  languages: { part: 'languages', read: ({ lines }) => readLanguages(lines) },
  projects: { part: 'projects', read: readProjects },
  publications: { part: 'publications', read: readPublications },
  certificates: { part: 'certificates', read: readCertificates },
  awards: { part: 'awards', read: readAwards },
  volunteer: {
    part: 'volunteer',
    read: (section, options) => readWork(section, options, 'organization'),
  },
  references: { part: 'references', read: readReferences },
  interests: { part: 'interests', read: readInterests },
  other: { part: 'other', read: readOther },
};

/** "Technical experience" is employment in one CV and what someone built in another: only employment has dates. */
const isUndatedTechnical = ({ kind, heading, lines }: Section, options: DateOptions): boolean =>
  kind === 'work' &&
  heading !== undefined &&
  /technical|technisch|techni(?:que|cal)|técnic|tecnic/iu.test(heading.text) &&
  lines.every((line) => datesOfLine(line, options).length === 0);

/** "技能与语言", "其他" over lines of several kinds: the label that a line begins with says which it is. */
const isLabelled = (line: Line, kind: SectionKind): boolean => {
  const label = /^[^:：]{2,20}(?=[:：])/u.exec(sliceText(lineSlice(line)))?.[0];
  return label !== undefined && headingKindOf(label) === kind;
};

/** Lines of a section that are about languages, apart from the rest. */
const withoutLanguages = ({ kind, lines }: Section): ReturnType<typeof splitLanguageLines> => {
  if (kind === 'skills') return splitLanguageLines(lines);
  const languages = kind === 'other' ? lines.filter((line) => isLabelled(line, 'languages')) : [];
  return { languages, others: lines.filter((line) => !languages.includes(line)) };
};

/** Sections → the parts of the résumé below the basics. A section that yields nothing is kept under `other`. */
export const readSections = (sections: readonly Section[], options: DateOptions): Record<string, Draft[]> => {
  const { rows, rest } = takeEvents(sections);
  const parts: Record<string, Draft[]> = Object.fromEntries(
    Object.entries(readEvents(rows)).flatMap(([part, drafts]) => (drafts.length === 0 ? [] : [[part, [...drafts]]])),
  );
  const cut = rest.flatMap((section) => {
    if (section.kind !== 'work') return [section];
    const { jobs, projects } = takeOwnProjects(section, options);
    return projects === undefined ? [jobs] : [jobs, { ...projects, kind: 'projects' as const }];
  });
  for (const section of cut) {
    const reader = readers[isUndatedTechnical(section, options) ? 'projects' : section.kind];
    if (reader === undefined || section.lines.length === 0) continue;
    if (section.kind === 'languages') {
      const skills = section.lines.filter((line) => isLabelled(line, 'skills'));
      if (skills.length > 0) parts.skills = [...(parts.skills ?? []), ...readSkills({ ...section, lines: skills })];
    }
    const { languages, others } = withoutLanguages(section);
    if (languages.length > 0) parts.languages = [...(parts.languages ?? []), ...readLanguages(languages)];
    const drafts = reader.read({ ...section, lines: others }, options);
    if (drafts.length === 0 && others.length === 0) continue;
    const part = drafts.length > 0 ? reader.part : 'other';
    parts[part] = [...(parts[part] ?? []), ...(drafts.length > 0 ? drafts : readOther({ ...section, lines: others }))];
  }
  return parts;
};
