import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

const folder = new URL('../../schema/', import.meta.url);

test('the schema files say what the code says; after a wanted change: npm run schemas, in apps/cli', async () => {
  expect((await readdir(folder)).sort()).toEqual(Object.keys(jsonSchemas).sort());
  for (const [name, schema] of Object.entries(jsonSchemas)) {
    expect(JSON.parse(await readFile(new URL(name, folder), 'utf8')), name).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});
