import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textDocx } from './files/docx.ts';
import { textPdf } from './files/pdf.ts';
import { accountant, accountantPosting, clerk, nurse } from './files/people.ts';
import { faultsOf, validators } from './json-validators.ts';
import { type Ended, folderWith, runHere, startVitae, vitae } from './vitae.ts';

const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/^# /, '')).join('\n');
const goldenCorpus = fileURLToPath(new URL('../../../packages/core/fixtures/golden', import.meta.url));
let folder = '';
let remove = async () => {};

beforeAll(async () => {
  ({ folder, remove } = await folderWith({
    'accountant.pdf': textPdf(accountant),
    'nurse.docx': textDocx(nurse),
    'clerk.txt': plain(clerk),
    'twin.txt': plain(clerk),
    'empty.pdf': '',
    'posting.txt': accountantPosting,
    'posting.pdf': textPdf(accountantPosting.split('\n')),
    'posting.docx': textDocx(accountantPosting.split('\n')),
    'greeting.txt': 'Hello, and good bye.\n',
  }));
});
afterAll(() => remove());

/** One reader process starts sooner than two. */
const run = (...args: string[]) => runHere(folder, [...args, '--processes', '1']);
const json = async (...args: string[]) => parsed(await run(...args));
const parsed = (ended: Ended) => ({ ...ended, value: JSON.parse(ended.stdout) });

/** JSON pointers to all values that hold no others. */
const leavesOf = (value: unknown, pointer = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, `${pointer}/${key}`))
    : [pointer];

/** What a JSON pointer leads to. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown>)?.[key], value);

describe('read --json', () => {
  test('one entry a file, in the order given, valid by our schema and by JSON Resume; nothing else is printed', async () => {
    const { value, code, stderr } = parsed(
      await vitae(folder, ['read', '--json', 'nurse.docx', 'accountant.pdf', 'clerk.txt']),
    );
    expect(faultsOf(validators.read, value)).toEqual([]);
    expect(value.map(({ file }: { file: string }) => file)).toEqual(['nurse.docx', 'accountant.pdf', 'clerk.txt']);
    for (const { resume } of value) expect(faultsOf(validators.jsonResume, resume)).toEqual([]);
    expect(value.map(({ resume }: { resume: { basics: object } }) => resume.basics)).toMatchObject([
      { name: 'Tomasz Wieczorek', email: 'tomasz.wieczorek@example.org' },
      { name: 'Hanna Lindqvist', email: 'hanna.lindqvist@example.com' },
      { name: 'Maria Costa', email: 'maria.costa@example.net' },
    ]);
    expect(value.filter((entry: object) => 'provenance' in entry)).toEqual([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('every résumé of a good part of the golden corpus is valid JSON Resume, and every value of it has its provenance', async () => {
    const { value } = parsed(
      await vitae(folder, [
        'read',
        '--json',
        '--provenance',
        `${goldenCorpus}/{ar,de,ja}-*.{pdf,docx,doc,odt,rtf,html,md,txt,zip,xml}`,
      ]),
    );
    expect(value.length).toBeGreaterThan(20);
    expect(faultsOf(validators.read, value)).toEqual([]);
    for (const { file, resume, provenance } of value.filter(({ status }: { status: string }) => status === 'read')) {
      expect(faultsOf(validators.jsonResume, resume), file).toEqual([]);
      expect(Object.keys(provenance).sort(), file).toEqual(leavesOf(resume).sort());
    }
  }, 60_000);

  test('--provenance: each value has its quote and its place: page and boxes, or block and range', async () => {
    const { value } = await json('read', '--json', '--provenance', 'accountant.pdf', 'clerk.txt');
    expect(faultsOf(validators.read, value)).toEqual([]);
    const [paged, flowing] = value;
    expect(paged.provenance['/basics/name']).toMatchObject({ quote: 'Hanna Lindqvist', place: { page: 1 } });
    const [[x0, y0, x1, y1]] = paged.provenance['/basics/name'].place.boxes;
    // Drawn at 56 points from the left, with its base line 52 points from the top.
    expect([x0 > 50 && x0 < 60, y0 > 30 && y0 < 52, x1 > x0 + 80, y1 > 48 && y1 < 62]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(flowing.provenance['/basics/name'].place).toMatchObject({ block: 0, start: 0, end: 'Maria Costa'.length });
    for (const { resume, provenance } of value) {
      const lost = Object.keys(provenance).filter((pointer) => at(resume, pointer) === undefined);
      expect(lost).toEqual([]);
    }
  });

  test('a bad file is an entry with its reason, the others go on, and the exit code says so', async () => {
    const { value, code } = await json('read', '--json', 'empty.pdf', 'nothing.pdf', 'clerk.txt');
    expect(faultsOf(validators.read, value)).toEqual([]);
    expect(value).toMatchObject([
      { file: 'empty.pdf', status: 'failed', error: { code: 'FILE_EMPTY' }, warnings: [] },
      { file: 'nothing.pdf', status: 'failed', error: { code: 'FILE_MISSING' }, warnings: [] },
      { file: 'clerk.txt', status: 'read' },
    ]);
    expect(code).toBe(1);
  });
});

describe('evaluate --json', () => {
  test('one entry, valid by the schema, its quotes at their places', async () => {
    const { value, code, stderr } = await json('evaluate', '--json', '--posting', 'posting.txt', 'clerk.txt');
    expect(faultsOf(validators.evaluate, value)).toEqual([]);
    expect(value).toMatchObject({ file: 'clerk.txt', posting: 'posting.txt' });
    const excel = value.verdicts.find(({ requirement }: { requirement: string }) => requirement.includes('Excel'));
    expect(excel.verdict).toBe('met');
    const lines = plain(clerk).split('\n');
    for (const { quote, place } of excel.evidence) {
      expect(lines.join('\n')).toContain(quote);
      expect(place.end - place.start).toBeGreaterThanOrEqual('Excel'.length);
    }
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a posting asks the same whether it is a PDF, a DOCX or a text', async () => {
    const asked = [];
    for (const posting of ['posting.txt', 'posting.docx', 'posting.pdf']) {
      const { value } = await json('evaluate', '--json', '--posting', posting, 'accountant.pdf');
      asked.push(
        value.verdicts.map(({ requirement, kind, verdict }: Record<string, string>) => [requirement, kind, verdict]),
      );
    }
    expect(asked[0].length).toBeGreaterThan(4);
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
  });

  test('a bad CV is an entry with its reason, and exit code 1', async () => {
    const { value, code } = await json('evaluate', '--json', '--posting', 'posting.txt', 'empty.pdf');
    expect(faultsOf(validators.evaluate, value)).toEqual([]);
    expect(value).toMatchObject({ file: 'empty.pdf', status: 'failed', error: { code: 'FILE_EMPTY' } });
    expect(code).toBe(1);
  });

  test('the same month gives the same bytes', async () => {
    const args = ['evaluate', '--json', '--as-of', '2026-01', '--posting', 'posting.txt', 'accountant.pdf'];
    const [first, second] = [await run(...args), await run(...args)];
    expect(first.stdout).toBe(second.stdout);
    expect(first.code).toBe(0);
  });
});

describe('rank', () => {
  const cvs = ['nurse.docx', 'twin.txt', 'empty.pdf', 'clerk.txt', 'accountant.pdf'];

  test('--json: best first, ties in the order given, failed files at the end', async () => {
    const { value, code } = await json('rank', '--json', '--posting', 'posting.txt', ...cvs);
    expect(faultsOf(validators.rank, value)).toEqual([]);
    expect(value.map(({ file }: { file: string }) => file)).toEqual([
      'accountant.pdf',
      'twin.txt',
      'clerk.txt',
      'nurse.docx',
      'empty.pdf',
    ]);
    expect(value[1].score).toBe(value[2].score);
    expect(value[0].score).toBeGreaterThan(value[1].score);
    expect(value[4]).toMatchObject({ status: 'failed', error: { code: 'FILE_EMPTY' } });
    expect(code).toBe(1);
  });

  test('--csv: a line a file, with a verdict for each requirement', async () => {
    const { stdout, code } = await run('rank', '--csv', '--posting', 'posting.txt', 'clerk.txt', 'accountant.pdf');
    const [head, first, second, end] = stdout.split('\r\n');
    expect(head).toMatch(/^rank,file,score,matches,gaps,error,/);
    expect(first).toMatch(/^1,accountant\.pdf,\d/);
    expect(first).toMatch(/,(met|partial|not_shown)$/);
    expect(second).toMatch(/^2,clerk\.txt,\d/);
    expect({ end, code }).toEqual({ end: '', code: 0 });
  });

  test('for people: a table, best first, and the failed files with their reasons', async () => {
    const { stdout, stderr } = await run('rank', '--posting', 'posting.txt', ...cvs);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^#\s+Score\s+File/);
    expect(lines[2]).toMatch(/^1\s+[\d.]+\s+accountant\.pdf/);
    expect(stdout).toContain('1 of 5 files could not be read:');
    expect(stdout).toMatch(/empty\.pdf: .+ \(FILE_EMPTY\)/);
    expect(stderr).toBe('');
  });
});

describe('for people', () => {
  test('many files are a table', async () => {
    const { stdout, code } = await run('read', 'accountant.pdf', 'nurse.docx');
    expect(stdout).toMatch(/^File\s+Name\s+Headline/);
    expect(stdout).toMatch(/accountant\.pdf\s+Hanna Lindqvist\s+Senior Accountant/);
    expect(code).toBe(0);
  });

  test('one file is shown whole', async () => {
    const { stdout } = await run('read', 'accountant.pdf');
    expect(stdout).toMatch(/^Hanna Lindqvist\n/);
    expect(stdout).toMatch(/2018-03 – present\s+Senior Accountant, Norrland Timber AB/);
  });

  test('an evaluation shows its sum and the words behind each verdict', async () => {
    const { stdout } = await run('evaluate', '--posting', 'posting.txt', 'accountant.pdf');
    expect(stdout).toMatch(/^[\d.]+ out of 100 {3}\([\d.]+ of [\d.]+ points earned\)/);
    expect(stdout).toMatch(/● met\s+IFRS/);
    expect(stdout).toMatch(/“.*IFRS.*” — page 1/);
  });

  test('a folder is read like its files', async () => {
    const { value } = await json('read', '--json', '.');
    expect(value.map(({ file }: { file: string }) => file)).toContain('accountant.pdf');
  });
});

describe('what cannot start', () => {
  test.each([
    [['read'], /missing required argument 'file'/],
    [[], /Usage: vitae/],
    [['raed', 'a.pdf'], /unknown command 'raed'/],
    [['rank', 'clerk.txt'], /--posting <file>' not specified/],
    [['rank', '--posting', 'posting.txt', '--json', '--csv', 'clerk.txt'], /Choose one of --json and --csv/],
    [
      ['rank', '--posting', 'nothing.txt', 'clerk.txt'],
      /The posting nothing\.txt cannot be used\. The file cannot be opened/,
    ],
    [['rank', '--posting', 'greeting.txt', 'clerk.txt'], /No requirement was found in the posting greeting\.txt/],
    [['evaluate', '--posting', 'posting.txt', '.'], /evaluate takes one CV.*vitae rank/],
    [['rank', '--posting', 'posting.txt', '--as-of', '2026-13', 'clerk.txt'], /as in 2026-11/],
    [['read', '--processes', '0', 'clerk.txt'], /whole number from 1 to 64/],
  ])('vitae %j says why on stderr and ends with 2', async (args, words) => {
    const { code, stdout, stderr } = await runHere(folder, args);
    expect(stderr).toMatch(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

test('a reader that goes away (| head) ends it quietly, with the code that shells know', async () => {
  const child = startVitae(folder, ['read', '--json', ...Array.from({ length: 400 }, () => 'accountant.pdf')]);
  child.stdout?.once('data', () => child.stdout?.destroy());
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect({ code, stderr }).toEqual({ code: 141, stderr: '' });
});

test('Ctrl-C ends it at once, and its reader processes with it', async () => {
  const child = startVitae(folder, ['read', '--json', ...Array.from({ length: 400 }, () => 'accountant.pdf')]);
  child.stdout?.once('data', () => child.kill('SIGINT'));
  child.stdout?.resume();
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(130);
});
