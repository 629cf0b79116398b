import type { Document } from '@vitae/core/document/document';
import { evaluate } from '@vitae/core/evaluation/evaluate';
import type { Reading } from '@vitae/core/reading/reading';
import { cvFingerprint } from '@vitae/core/screening/cv-fingerprint';
import { namingSkills, withOwnSkills } from './own-skills.ts';
import type { EvaluateBatch, Judged } from './reader-pool.ts';

/**
 * Several CVs by one rubric: one message to a process instead of one for each, and answers as text that goes to the
 * database as it is. What near-duplicates are found by is taken on the way, while document and reading are parsed.
 */
export function judgeBatch({ cvs, skills, ...rubric }: EvaluateBatch): Judged[] {
  return withOwnSkills(skills, () =>
    cvs.map((cv) => {
      const document: Document = JSON.parse(cv.document);
      const reading: Reading = JSON.parse(cv.reading);
      const evaluation = namingSkills(evaluate({ document, reading, ...rubric }), skills);
      const { score, evaluatorVersion, verdicts } = evaluation;
      return {
        score,
        evaluatorVersion,
        verdicts: Object.fromEntries(verdicts.map((one) => [one.requirementId, one.verdict])),
        result: JSON.stringify(evaluation),
        fingerprint: cvFingerprint(document, reading),
      };
    }),
  );
}
