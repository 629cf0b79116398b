import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readVerdictCases, verdictOf } from './verdict-cases.ts';

const folder = fileURLToPath(new URL('../../../packages/core/fixtures/matching/verdicts/', import.meta.url));
const files = (await readdir(folder)).filter((file) => file.endsWith('.cases'));
const cases = (
  await Promise.all(files.map(async (file) => ({ file, content: await readFile(`${folder}${file}`, 'utf8') })))
).flatMap(readVerdictCases);

/** The share of a person's verdicts that must be found; what is missing is printed. */
const least = 0.9;

test('of all lines, titles and CVs judged by a person nine in ten verdicts are the same', () => {
  const wrong = cases.filter((own) => verdictOf(own).verdict !== own.verdict);
  expect(cases.length).toBeGreaterThanOrEqual(150);
  const named = wrong.map(({ verdict, asked, cv }) => `${verdict} expected: ${asked} | ${cv}`);
  expect(1 - wrong.length / cases.length, named.join('\n')).toBeGreaterThanOrEqual(least);
});

test('nothing that is denied or wished for is taken as shown', () => {
  const cv = (line: string) => `Clerk, Kite, 2020 - present\n${line}`;
  for (const line of ['No experience with SAP', 'Eager to learn SAP', 'SAP: none', 'Ohne Kenntnisse in SAP'])
    expect(verdictOf({ verdict: 'not_shown', asked: 'SAP', cv: cv(line) }).verdict, line).toBe('not_shown');
  expect(verdictOf({ verdict: 'met', asked: 'SAP', cv: cv('Posted invoices in SAP') }).verdict).toBe('met');
});

test('a line that is no case is refused with its place', () => {
  expect(() => readVerdictCases({ file: 'a.cases', content: '# fine\nmet | only one part' })).toThrow(
    'a.cases, line 2',
  );
});
