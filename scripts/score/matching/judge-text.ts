import type { Document } from '../../../packages/core/src/document/document.ts';
import { openText } from '../../../packages/core/src/document/text/open-text.ts';
import { evaluate } from '../../../packages/core/src/evaluation/evaluate.ts';
import type { Evaluation } from '../../../packages/core/src/evaluation/evaluation.ts';
import type { Requirement } from '../../../packages/core/src/posting/requirement.ts';
import { readResume } from '../../../packages/core/src/reading/read-resume.ts';
import type { Reading } from '../../../packages/core/src/reading/reading.ts';

/** The month that "present" means in every run, so that figures can be compared over the years. */
const asOf = '2026-11';

/** A CV is judged for many postings, but need be read only once. */
const readings = new Map<string, { readonly document: Document; readonly reading: Reading }>();

function readText(cv: string): { readonly document: Document; readonly reading: Reading } {
  const before = readings.get(cv);
  if (before) return before;
  const document = openText(cv);
  const made = { document, reading: readResume(document) };
  readings.set(cv, made);
  return made;
}

/** Frees what was read, before texts of another form come. */
export function forgetTexts(): void {
  readings.clear();
}

/** A CV's text judged by the whole path that a file takes: document, reading, evaluation. */
export function judgeText(cv: string, requirements: readonly Requirement[]): Evaluation {
  return evaluate({ ...readText(cv), requirements, asOf });
}
