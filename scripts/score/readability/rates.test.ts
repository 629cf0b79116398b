import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countFindings } from './count-findings.ts';

/** What most of these files truly have: their producers do not tag. */
const trulyCommon: ReadonlySet<string> = new Set(['not-tagged']);

test('no rule of the checklist cries wolf over the golden CVs', async () => {
  // A fifth of them: all languages and producers are among these; the whole set is for `npm run score:readability`.
  const { files, failed, found } = await countFindings(
    fileURLToPath(new URL('../../../packages/core/fixtures/golden', import.meta.url)),
    5,
  );
  expect(failed).toEqual([]);
  const often = [...found].filter(([rule, names]) => names.length > files * 0.6 && !trulyCommon.has(rule));
  expect(often.map(([rule]) => rule)).toEqual([]);
  const blocking = [...found].filter(([rule]) => ['no-name', 'no-headings', 'unmapped-glyphs'].includes(rule));
  for (const [, names] of blocking) expect(names.length).toBeLessThan(files * 0.1);
}, 120_000);
