import type { Resume } from '@vitae/core/resume/resume';

export interface ReadFact {
  readonly name: string;
  /** One line each. */
  readonly values: readonly string[];
}

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

const period = (start: string | undefined, end: string | undefined): string => joined([start, end], ' to ');

/** What was read of a CV as lines for the person it is about. What was not found has no line. */
export function readFacts({ basics, work, education, skills, languages, certificates }: Resume): ReadFact[] {
  const facts: ReadFact[] = [
    { name: 'Name', values: [basics?.name ?? ''] },
    { name: 'Headline', values: [basics?.label ?? ''] },
    {
      name: 'Work',
      values: (work ?? []).map((role) =>
        joined([role.position, role.name, period(role.startDate, role.endDate)], ', '),
      ),
    },
    {
      name: 'Education',
      values: (education ?? []).map((entry) =>
        joined([joined([entry.studyType, entry.area], ' '), entry.institution, entry.endDate], ', '),
      ),
    },
    {
      name: 'Skills',
      values: [
        joined(
          (skills ?? []).map(({ name }) => name),
          ', ',
        ),
      ],
    },
    {
      name: 'Languages',
      values: [
        joined(
          (languages ?? []).map(({ language, fluency }) => joined([language, fluency], ' ')),
          ', ',
        ),
      ],
    },
    { name: 'Certificates', values: (certificates ?? []).map(({ name }) => name ?? '') },
  ];
  return facts
    .map(({ name, values }) => ({ name, values: [...new Set(values)].filter((value) => value !== '') }))
    .filter(({ values }) => values.length > 0);
}
