import { afterAll, beforeAll, expect, test } from 'vitest';
import { textPdf } from './files/pdf.ts';
import { accountant, clerk } from './files/people.ts';
import { faultsOf, validators } from './json-validators.ts';
import { folderWith, runHere } from './vitae.ts';

let folder = '';
let remove = async () => {};

beforeAll(async () => {
  ({ folder, remove } = await folderWith({
    'accountant.pdf': textPdf(accountant),
    'cv2.txt': clerk.filter((line) => !line.includes('@')).join('\n'),
    'empty.pdf': '',
  }));
});
afterAll(() => remove());

const run = (...args: string[]) => runHere(folder, [...args, '--processes', '1']);

test('check --json: one entry a file, valid by the published schema, with rule, remedy and places', async () => {
  const { stdout, code } = await run('check', '--json', 'accountant.pdf', 'cv2.txt', 'empty.pdf');
  const entries = JSON.parse(stdout);
  expect(faultsOf(validators.check, entries)).toEqual([]);
  expect(entries.map(({ file, status }: { file: string; status: string }) => [file, status])).toEqual([
    ['accountant.pdf', 'checked'],
    ['cv2.txt', 'checked'],
    ['empty.pdf', 'failed'],
  ]);
  const rules = entries[1].findings.map(({ rule }: { rule: string }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['no-email', 'file-name']));
  expect(entries[1].findings[0].remedy).toMatch(/[.]$/);
  expect(entries[2].error.code).toBe('FILE_EMPTY');
  expect(code).toBe(1);
});

test('check for people: a table of many, all that is to do of one', async () => {
  const many = await run('check', 'accountant.pdf', 'cv2.txt');
  expect(many.stdout).toMatch(/^File +Stops +Misleads +Notes +First of all/);
  expect(many.code).toBe(0);
  const one = await run('check', 'cv2.txt');
  expect(one.stdout).toContain('No e-mail address');
  expect(one.stdout).toContain('→ Write the address as text on the first page.');
});
