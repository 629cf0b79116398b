import { beforeAll, describe, expect, it } from 'vitest';
import type { LabRow } from '../../../packages/core/src/fairness/lab-row.ts';
import { runLab } from '../../../packages/core/src/fairness/run-lab.ts';
import { labPostings, labSubjects } from './lab-input.ts';

/** A sample of what `npm run score:fairness` goes through: some 60 comparisons for each CV and posting. */
const sample = { cvs: 4, postings: 1 };

describe('who somebody is', () => {
  let rows: LabRow[];
  beforeAll(async () => {
    const subjects = await labSubjects(sample.cvs);
    rows = labPostings(sample.postings).flatMap((rubric) => runLab(subjects, rubric));
  }, 60_000);

  it('is swapped in many ways', () => {
    const compared = new Map(rows.map((row) => [row.kind, row.compared]));
    for (const kind of ['name', 'age', 'sex and family', 'nationality', 'address', 'school', 'care gap', 'former name'])
      expect(compared.get(kind), kind).toBeGreaterThan(sample.cvs);
  });

  it('moves no score by a tenth of a point', () => {
    const promised = rows.filter(({ promise }) => promise === 'nothing');
    expect(promised.map(({ kind, moved, examples }) => ({ kind, moved, examples }))).toEqual(
      promised.map(({ kind }) => ({ kind, moved: 0, examples: [] })),
    );
  });
});
