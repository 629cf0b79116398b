import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileText } from './file-text.ts';
import { fileForms, standsIn, truthValues } from './truth-values.ts';

const sets = ['golden', 'held-back'].filter((set) =>
  readdirSync(new URL('../fixtures/', import.meta.url)).includes(set),
);

describe.each(sets)('the truth of the %s set stands in its files', (set) => {
  const folder = fileURLToPath(new URL(`../fixtures/${set}/`, import.meta.url));
  const names = readdirSync(folder);
  const files = names.filter((name) => !name.endsWith('.truth.json'));

  test('each file has its truth and each truth its file', () => {
    const truths = names.filter((name) => name.endsWith('.truth.json'));
    expect(files.map((name) => name.replace(/\.\w+$/, '.truth.json')).sort()).toEqual(truths.sort());
  });

  test.each(files)('%s', async (name) => {
    const truth: unknown = JSON.parse(readFileSync(`${folder}${name.replace(/\.\w+$/, '.truth.json')}`, 'utf8'));
    const values = truthValues(truth);
    expect(values.length).toBeGreaterThan(8);
    const file = fileForms(await fileText(folder + name));
    const missing = values.filter((value) => !standsIn(file, value));
    expect(missing).toEqual([]);
  });
});
