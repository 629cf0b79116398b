import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReaderPool } from '../../packages/pool/src/create-reader-pool.ts';
import type { ReaderPool } from '../../packages/pool/src/reader-pool.ts';
import { fuzz } from './fuzz-run.ts';
import { goldenFiles } from './golden-files.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';

describe('broken likenesses of CVs', () => {
  let pool: ReaderPool;
  beforeAll(() => {
    pool = createReaderPool();
  });
  afterAll(() => pool.close());

  test('are the same for the same seed, and differ from the file', () => {
    const [file = ''] = goldenFiles();
    const original = new Uint8Array(readFileSync(file));
    const once = mutate(original, new Random(7));
    expect(mutate(original, new Random(7))).toEqual(once);
    expect(Buffer.from(once.bytes).equals(original)).toBe(false);
  });

  // `npm run fuzz` reads 20,000; these keep the door shut between its runs.
  test('are read or refused with a documented reason, never more', { timeout: 120_000 }, async () => {
    const { outcomes, failures } = await fuzz({ pool, files: goldenFiles(), count: 150, seed: 40_000, parallel: 4 });
    expect(failures).toEqual([]);
    expect([...outcomes.values()].reduce((sum, times) => sum + times, 0)).toBe(150);
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['read', 'FILE_DAMAGED']));
  });

  test('leave the readers able to read a whole file', async () => {
    const path = join(import.meta.dirname, '..', '..', 'apps', 'api', 'demo', 'tobias-okonjo.pdf');
    expect((await pool.read({ path, fileName: 'cv.pdf' })).reading.resume.basics?.name).toBe('Tobias Okonjo');
  });
});
