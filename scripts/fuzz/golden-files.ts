import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'packages', 'core', 'fixtures', 'golden');

/** Paths of the golden CVs, all formats, by name. */
export function goldenFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.truth.json') && !name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}
