import { expect, it } from 'vitest';
import { readPosting } from '../posting/read-posting.ts';
import { readResume } from '../reading/read-resume.ts';
import type { Reading } from '../reading/reading.ts';
import { atRight, flow, heading, onePage, opener, row, text } from '../reading/testing/build-document.ts';
import { evaluate } from './evaluate.ts';
import { quoteStands } from './evidence.ts';

const asOf = '2026-11';
const by = 'ann@example.com';
const at = '2026-11-21T10:00:00.000Z';
const { requirements } = readPosting(
  'Baker\n\nRequirements:\n- Knowledge of PostgreSQL\n- 8 years of experience\n- Sourdough baking\n- Fluent French',
);
const paged = onePage(
  row(text('Jane Roe', { size: 20, bold: true })),
  heading('Experience'),
  opener('Baker, Leeds Bakery', atRight('2022 – 2024')),
  '• Sourdough baking for the town',
  heading('Skills'),
  'Pastry, Ordering',
);
const flowing = flow(
  'Jane Roe',
  'Experience',
  'Baker, Leeds Bakery, 2022 – 2024',
  'Sourdough baking for the town',
  'Skills',
  'Pastry, Ordering',
);

it.each([
  ['pages', paged],
  ['blocks', flowing],
])('counts what a person stated, and never as words of the page (%s)', (_, document) => {
  const read = readResume(document);
  const skills = [...(read.resume.skills ?? []), { name: 'PostgreSQL' }];
  const work = (read.resume.work ?? []).map((role, index) => (index === 0 ? { ...role, startDate: '2014' } : role));
  const provenance = Object.fromEntries(Object.entries(read.provenance).filter(([key]) => key !== '/work/0/startDate'));
  const reading: Reading = {
    ...read,
    resume: { ...read.resume, skills, work },
    provenance,
    stated: [
      { pointer: `/skills/${skills.length - 1}/name`, value: 'PostgreSQL', by, at },
      { pointer: '/work/0/startDate', value: '2014', by, at },
    ],
  };
  const before = evaluate({ document, reading: read, requirements, asOf });
  const after = evaluate({ document, reading, requirements, asOf });
  const of = (evaluation: typeof after, words: string) =>
    evaluation.verdicts.find(({ requirement }) => requirement.includes(words));
  expect(of(before, 'PostgreSQL')).toMatchObject({ verdict: 'not_shown' });
  expect(of(after, 'PostgreSQL')).toMatchObject({ evidence: [], stated: [{ value: 'PostgreSQL', by, at }] });
  expect(of(after, 'PostgreSQL')?.share).toBeGreaterThan(0);
  expect(of(after, 'PostgreSQL')?.reason).toContain(`Stated by ${by}, not on the page: “PostgreSQL”.`);
  expect(of(after, '8 years')?.share).toBeGreaterThan(of(before, '8 years')?.share ?? 1);
  expect(of(after, '8 years')?.stated).toEqual([{ value: '2014', by, at }]);
  expect(of(after, 'Sourdough')).toEqual(of(before, 'Sourdough'));
  expect(after.score).toBeGreaterThan(before.score);
  for (const { evidence } of after.verdicts) {
    for (const each of evidence) expect(quoteStands(document, each)).toBe(true);
  }
});

it('does not judge who somebody says to be', () => {
  const read = readResume(paged);
  const reading: Reading = { ...read, stated: [{ pointer: '/basics/name', value: 'PostgreSQL Sourdough', by, at }] };
  const without = evaluate({ document: paged, reading: read, requirements, asOf });
  expect(evaluate({ document: paged, reading, requirements, asOf })).toEqual(without);
});
