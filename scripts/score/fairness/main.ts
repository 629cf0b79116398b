/**
 * `npm run score:fairness [-- --cvs 30] [--postings 4]`: writes golden CVs as somebody else would have them (name, sex, age,
 * address, school, gaps, headings, layout, file format) and prints how far score and rank move. Ends with 1 when
 * something moved that must not.
 */
import { parseArgs } from 'node:util';
import type { LabRow } from '../../../packages/core/src/fairness/lab-row.ts';
import { runLab } from '../../../packages/core/src/fairness/run-lab.ts';
import { addRows } from './add-rows.ts';
import { compareFormats } from './compare-formats.ts';
import { labPostings, labSubjects } from './lab-input.ts';

const { values } = parseArgs({
  options: { cvs: { type: 'string', default: '30' }, postings: { type: 'string', default: '4' } },
});
const promises = { nothing: 'nothing', years: 'only asked years', reading: 'as it is read' } as const;

const subjects = await labSubjects(Number(values.cvs));
const rubrics = labPostings(Number(values.postings));
let rows: LabRow[] = [];
for (const rubric of rubrics) {
  rows = addRows(rows, runLab(subjects, rubric));
  rows = addRows(rows, await compareFormats(subjects, rubric));
}

console.log(`${subjects.length} golden CVs, ${rubrics.length} postings`);
console.log('swap                          compared   moved   points   ranks   may move           broken');
for (const { kind, compared, moved, mostPoints, mostRanks, promise, broken } of rows) {
  console.log(
    [
      kind.padEnd(28),
      String(compared).padStart(9),
      String(moved).padStart(7),
      mostPoints.toFixed(1).padStart(8),
      String(mostRanks).padStart(7),
      `  ${promises[promise].padEnd(18)}`,
      String(broken).padStart(6),
    ].join(' '),
  );
}
console.log('Points and ranks are the farthest that one CV moved.');
for (const { kind, examples, broken, promise } of rows) {
  for (const { subject, swap, points, requirements } of broken > 0 || promise === 'reading' ? examples : []) {
    console.log(`${kind}, ${swap}: ${subject} ${points} points: ${requirements.join(' | ').slice(0, 160)}`);
  }
}
process.exitCode = rows.some(({ broken }) => broken > 0) ? 1 : 0;
