import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnSet } from '../matching/own-set.ts';
import type { Target } from './run-attacks.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'packages', 'core', 'fixtures', 'matching');
/** Grade 1 has something to gain and something to lose; 0 starts from nothing. */
const grades = [1, 0] as const;

/** For each posting of the labelled set one CV that fits a little and one that does not. */
export function attackTargets(postings: number): Target[] {
  const contents = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, content: readFileSync(join(folder, file), 'utf8') }));
  return readOwnSet(contents)
    .slice(0, postings)
    .flatMap(({ name, posting, cvs }) =>
      grades.flatMap((grade) => {
        const cv = cvs.find((one) => one.grade === grade);
        return cv ? [{ name: `${name}, grade ${grade}`, cv: cv.text, posting }] : [];
      }),
    );
}
