import { openText } from '../../../packages/core/src/document/text/open-text.ts';
import { evaluate } from '../../../packages/core/src/evaluation/evaluate.ts';
import type { Evaluation } from '../../../packages/core/src/evaluation/evaluation.ts';
import type { Requirement } from '../../../packages/core/src/posting/requirement.ts';
import { readResume } from '../../../packages/core/src/reading/read-resume.ts';

/** The month that "present" means in every run, so that figures can be compared over the years. */
const asOf = '2026-11';

/** A CV's text judged by the whole path that a file takes: document, reading, evaluation. */
export function judgeText(cv: string, requirements: readonly Requirement[]): Evaluation {
  const document = openText(cv);
  return evaluate({ document, reading: readResume(document), requirements, asOf });
}
