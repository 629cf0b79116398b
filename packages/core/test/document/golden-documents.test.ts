import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentText } from '../../src/document/document-text.ts';
import { fileForms, standsIn, truthValues } from '../truth-values.ts';
import { open } from './open.ts';

const folder = fileURLToPath(new URL('../../fixtures/golden/', import.meta.url));
const files = readdirSync(folder).filter((name) => !name.endsWith('.truth.json'));
/** What the truth says of the file itself: texts that only a machine would find. */
const Truth = z.object({
  meta: z
    .object({ hidden: z.array(z.string()).default([]) })
    .partial()
    .default({}),
});

const solid = (text: string): string => text.replace(/\s+/g, '');

describe('opening a file of the golden set', () => {
  test.each(files)('%s gives all that is printed, and sets apart what is hidden', async (name) => {
    const truth: unknown = JSON.parse(readFileSync(folder + name.replace(/\.\w+$/, '.truth.json'), 'utf8'));
    const { hidden = [] } = Truth.parse(truth).meta;
    const document = await open(new Uint8Array(readFileSync(folder + name)), name);
    const text = documentText(document);
    const forms = fileForms(text);
    expect(truthValues(truth).filter((value) => !standsIn(forms, value))).toEqual([]);
    expect(hidden.filter((secret) => solid(text).includes(solid(secret)))).toEqual([]);
    if (hidden.length === 0) expect(document.hidden).toEqual([]);
  });
});
