import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFiles } from './find-files.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-find-'));
  await mkdir(join(folder, 'cvs', 'older'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  for (const name of ['b.PDF', 'a.docx', '~$a.docx', '.hidden.pdf', 'photo.png', 'older/c.txt']) {
    await writeFile(join(folder, 'cvs', name), 'x');
  }
  await writeFile(join(folder, 'cv [final].pdf'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

const named = async (...args: string[]) =>
  (await findFiles(args.map((arg) => join(folder, arg)))).map((input) =>
    'failure' in input ? input.failure.code : input.file.slice(folder.length + 1),
  );

test('a folder gives its CVs and those of folders below, by name, without what editors left behind', async () => {
  expect(await named('cvs')).toEqual(['cvs/a.docx', 'cvs/b.PDF', 'cvs/older/c.txt']);
});

test('arguments keep their order, and a file is taken whatever its name', async () => {
  expect(await named('cvs/photo.png', 'cvs/a.docx')).toEqual(['cvs/photo.png', 'cvs/a.docx']);
});

test('a pattern gives the files it matches, also deep ones', async () => {
  expect(await named('cvs/**/*.{txt,docx}')).toEqual(['cvs/a.docx', 'cvs/older/c.txt', 'cvs/~$a.docx']);
});

test('a file whose name looks like a pattern is that file', async () => {
  expect(await named('cv [final].pdf')).toEqual(['cv [final].pdf']);
});

test('what leads to no file says so in its place, and the others stay', async () => {
  expect(await named('nothing.pdf', 'empty', 'cvs/*.odt', 'cvs/a.docx')).toEqual([
    'FILE_MISSING',
    'FILE_MISSING',
    'FILE_MISSING',
    'cvs/a.docx',
  ]);
});
