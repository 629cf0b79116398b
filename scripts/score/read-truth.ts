import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Resume, Resume as ResumeSchema } from '../../packages/core/src/resume/resume.ts';

/** A CV with its truth beside it. */
export interface TruthCase {
  readonly file: string;
  readonly path: string;
  readonly truth: Resume;
  readonly language: string;
  readonly layout: string;
  readonly producer: string;
  readonly hidden: readonly string[];
}

/** Every file of the folder that has `<name>.truth.json` beside it. Throws when there is none, or a truth is not one. */
export function readTruthCases(folder: string): TruthCase[] {
  const names = readdirSync(folder);
  const truths = names.filter((name) => name.endsWith('.truth.json'));
  if (truths.length === 0) {
    throw new Error(`There is no truth in ${folder}: put <name>.truth.json beside <name>.pdf or <name>.docx.`);
  }
  return truths.toSorted().map((truthName) => {
    const stem = truthName.slice(0, -'.truth.json'.length);
    const file = names.find((name) => name !== truthName && name.slice(0, name.lastIndexOf('.')) === stem);
    if (!file) throw new Error(`${truthName} stands alone: no file ${stem}.* is beside it.`);
    const content: unknown = JSON.parse(readFileSync(join(folder, truthName), 'utf8'));
    const parsed = ResumeSchema.safeParse(content);
    if (!parsed.success) throw new Error(`${truthName} is not in the truth format: ${parsed.error.message}`);
    const meta = (key: string) => textAt(content, key) ?? 'unknown';
    const labels = { language: meta('language'), layout: meta('layout'), producer: meta('producer') };
    return { file, path: join(folder, file), truth: parsed.data, ...labels, hidden: hiddenOf(content) };
  });
}

function metaOf(content: unknown): object {
  const meta: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, 'meta') : undefined;
  return typeof meta === 'object' && meta !== null ? meta : {};
}

function textAt(content: unknown, key: string): string | undefined {
  const value: unknown = Reflect.get(metaOf(content), key);
  return typeof value === 'string' ? value : undefined;
}

function hiddenOf(content: unknown): string[] {
  const hidden: unknown = Reflect.get(metaOf(content), 'hidden');
  return Array.isArray(hidden) ? hidden.filter((text) => typeof text === 'string') : [];
}
