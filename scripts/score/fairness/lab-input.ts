import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../../../packages/core/src/document/open-document.ts';
import type { LabRubric } from '../../../packages/core/src/fairness/judge-variants.ts';
import type { LabSubject } from '../../../packages/core/src/fairness/run-lab.ts';
import { readPosting } from '../../../packages/core/src/posting/read-posting.ts';
import { pdfResources } from '../../../packages/pool/src/open-file.ts';
import { readOwnSet } from '../matching/own-set.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'packages', 'core', 'fixtures');
const asOf = '2026-11';

/** Golden CVs, spread evenly over the corpus and so over its languages and layouts. */
export async function labSubjects(count: number): Promise<LabSubject[]> {
  const folder = join(fixtures, 'golden');
  const files = readdirSync(folder)
    .filter((name) => /\.(pdf|docx)$/.test(name))
    .sort();
  const step = Math.max(1, Math.floor(files.length / count));
  const subjects: LabSubject[] = [];
  for (const fileName of files.filter((_, index) => index % step === 0)) {
    if (subjects.length === count) break;
    try {
      const bytes = new Uint8Array(readFileSync(join(folder, fileName)));
      subjects.push({ label: fileName, document: await openDocument(bytes, { fileName, pdf: pdfResources }) });
    } catch {
      // A golden file may be one that must be refused.
    }
  }
  return subjects;
}

/** Postings of the labelled set. */
export function labPostings(count: number): LabRubric[] {
  const folder = join(fixtures, 'matching');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const contents = files.map((file) => ({ file, content: readFileSync(join(folder, file), 'utf8') }));
  return readOwnSet(contents)
    .slice(0, count)
    .map(({ posting }) => ({ posting, requirements: readPosting(posting).requirements, asOf }));
}
