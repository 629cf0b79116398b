import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ourReader, scoreFigures, scoreFolder } from './score-folder.ts';
import { mainFields } from './summary.ts';

/** Written by `npm run --silent score:reading -- --json > packages/core/fixtures/golden.score.json`. */
const kept = z
  .object({
    files: z.number(),
    overall: z.number(),
    notOnPage: z.number(),
    fields: z.record(z.string(), z.object({ precision: z.number(), recall: z.number(), f1: z.number() })),
  })
  .parse(JSON.parse(readFileSync(new URL('../../packages/core/fixtures/golden.score.json', import.meta.url), 'utf8')));

/** A main field may lose half a point, a small one (few values in the corpus) two, before the change must be looked at. */
const tolerance = (field: string) => (mainFields.some((main) => main === field) ? 0.005 : 0.02);

describe('reading the golden set', async () => {
  const folder = fileURLToPath(new URL('../../packages/core/fixtures/golden', import.meta.url));
  const figures = scoreFigures(await scoreFolder(folder, ourReader));

  test('every file is read', () => {
    expect(figures.failed).toEqual([]);
    expect(figures.files).toBe(kept.files);
  });

  test('no more values than before stand nowhere on the page', () => {
    expect(figures.notOnPage).toBeLessThanOrEqual(kept.notOnPage);
  });

  test('nothing is read that a person cannot see', () => {
    expect(figures.hiddenRead).toBe(0);
  });

  test.each(Object.keys(kept.fields))('%s is read as well as the committed figures say', (field) => {
    const [before, now] = [kept.fields[field], figures.fields[field]];
    expect(now?.f1).toBeGreaterThanOrEqual((before?.f1 ?? 1) - tolerance(field));
  });

  test('the mean has not fallen', () => {
    expect(figures.overall).toBeGreaterThanOrEqual(kept.overall - 0.003);
  });
});
