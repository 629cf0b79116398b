import { afterAll, beforeAll, expect, test } from 'vitest';
import { textDocx } from './files/docx.ts';
import * as hostile from './files/hostile.ts';
import { textPdf } from './files/pdf.ts';
import { accountant, accountantPosting, nurse } from './files/people.ts';
import { faultsOf, validators } from './json-validators.ts';
import { folderWith, vitae } from './vitae.ts';

/** File → the codes it may fail with; several where it depends on the machine which limit is met first. */
const expected: Record<string, readonly string[]> = {
  'empty.pdf': ['FILE_EMPTY'],
  'encrypted.pdf': ['FILE_ENCRYPTED'],
  'encrypted.docx': ['FILE_ENCRYPTED'],
  'truncated.pdf': ['FILE_DAMAGED'],
  'truncated.docx': ['FILE_DAMAGED'],
  'picture.pdf': ['FILE_HAS_NO_TEXT'],
  'program.exe': ['FILE_TYPE_UNSUPPORTED'],
  'oversized.pdf': ['FILE_TOO_LARGE'],
  'zip-bomb.docx': ['FILE_EXPANDS_TOO_FAR'],
  'lying-zip-bomb.docx': ['FILE_EXPANDS_TOO_FAR', 'FILE_DAMAGED'],
  '2000-pages.pdf': ['FILE_TOO_MANY_PAGES'],
  'deep-page-tree.pdf': ['FILE_HAS_NO_TEXT', 'FILE_DAMAGED'],
  'cyclic-page-tree.pdf': ['FILE_DAMAGED'],
  'self-drawing.pdf': ['FILE_HAS_NO_TEXT', 'FILE_DAMAGED'],
  'billion-drawings.pdf': ['READING_TIMED_OUT', 'READING_OUT_OF_MEMORY', 'FILE_EXPANDS_TOO_FAR', 'FILE_HAS_NO_TEXT'],
  'inflating-page.pdf': ['READING_TIMED_OUT', 'READING_OUT_OF_MEMORY', 'FILE_EXPANDS_TOO_FAR'],
  'no-text.pdf': ['FILE_HAS_NO_TEXT'],
  'entity-bomb.docx': ['FILE_DAMAGED', 'FILE_EXPANDS_TOO_FAR'],
  'entity-theft.docx': ['FILE_DAMAGED'],
  'deep-xml.docx': ['FILE_EXPANDS_TOO_FAR', 'FILE_DAMAGED'],
};

let folder = '';
let remove = async () => {};

beforeAll(async () => {
  ({ folder, remove } = await folderWith({
    'posting.txt': accountantPosting,
    'good.pdf': textPdf(accountant),
    'good.docx': textDocx(nurse),
    'claims-all-characters.pdf': hostile.endlessCharacterMap(),
    'empty.pdf': '',
    'encrypted.pdf': hostile.encryptedPdf(),
    'encrypted.docx': hostile.encryptedDocx(),
    'truncated.pdf': hostile.truncatedPdf(),
    'truncated.docx': hostile.truncatedDocx(),
    'picture.pdf': hostile.picture(),
    'program.exe': Buffer.from('4d5a90000300000004000000ffff0000b8', 'hex'),
    'oversized.pdf': Buffer.concat([textPdf(accountant), Buffer.alloc(10 * 1024 * 1024, '%')]),
    'zip-bomb.docx': await hostile.zipBomb(),
    'lying-zip-bomb.docx': await hostile.lyingZipBomb(),
    '2000-pages.pdf': hostile.manyPages(),
    'deep-page-tree.pdf': hostile.deepPageTree(),
    'cyclic-page-tree.pdf': hostile.cyclicPageTree(),
    'self-drawing.pdf': hostile.selfDrawing(),
    'billion-drawings.pdf': hostile.billionDrawings(),
    'inflating-page.pdf': hostile.inflatingPage(),
    'no-text.pdf': hostile.drawingWithoutText(),
    'entity-bomb.docx': hostile.entityBomb(),
    'entity-theft.docx': hostile.entityTheft(),
    'deep-xml.docx': hostile.deepXml(),
    ...hostile.tiringTexts(),
  }));
}, 60_000);
afterAll(() => remove());

interface Entry {
  readonly file: string;
  readonly status: 'read' | 'failed';
  readonly error?: { code: string; message: string };
  readonly resume?: { basics?: { name?: string } };
}

test('hostile files in one batch: each has its own clear reason, and good files among them are read', async () => {
  const bad = Object.keys(expected);
  const files = ['good.pdf', ...bad.flatMap((file) => [file, 'good.docx']), 'good.pdf'];
  const { code, stdout, stderr } = await vitae(folder, ['read', '--json', '--timeout-seconds', '8', ...files]);
  const entries: Entry[] = JSON.parse(stdout);
  expect(faultsOf(validators.read, entries)).toEqual([]);
  expect(entries.map(({ file }) => file)).toEqual(files);
  for (const { file, error, resume } of entries) {
    if (file.startsWith('good')) expect(resume?.basics?.name, file).toMatch(/Hanna Lindqvist|Tomasz Wieczorek/);
    else expect(expected[file], `${file}: ${error?.code} ${error?.message}`).toContain(error?.code);
  }
  // A person learns what to do, and no message is a stack or another program's words.
  for (const { error } of entries) if (error !== undefined) expect(error.message).toMatch(/^[A-Z][^\n]{30,250}\.$/);
  expect(new Set(entries.map(({ error }) => error?.code)).size).toBeGreaterThan(9);
  expect(stdout).not.toContain('root:');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
}, 60_000);

test('texts made to tire patterns are read and judged within the limit of a file', async () => {
  const files = [...Object.keys(hostile.tiringTexts()), 'claims-all-characters.pdf'];
  const { stdout } = await vitae(folder, ['rank', '--json', '--posting', 'posting.txt', ...files]);
  expect(JSON.parse(stdout).filter(({ error }: Entry) => error?.code.startsWith('READING'))).toEqual([]);
}, 120_000);

test('a hostile posting is refused in words', async () => {
  for (const posting of ['zip-bomb.docx', 'encrypted.pdf', 'empty.pdf']) {
    const { code, stdout, stderr } = await vitae(folder, ['rank', '--json', '--posting', posting, 'good.pdf']);
    expect({ code, stdout }, posting).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: The posting .+ cannot be used\. /);
  }
}, 60_000);
