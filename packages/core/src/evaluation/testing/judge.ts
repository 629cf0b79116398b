import { openText } from '../../document/text/open-text.ts';
import { readPosting } from '../../posting/read-posting.ts';
import type { Requirement } from '../../posting/requirement.ts';
import { readResume } from '../../reading/read-resume.ts';
import { evaluate } from '../evaluate.ts';
import type { Evaluation, RequirementVerdict } from '../evaluation.ts';

/** A small language for tests: a CV and a posting as texts, a requirement by what differs from the usual one. */
const asOf = '2026-11';

export function judge(cv: string, requirements: readonly Requirement[]): Evaluation {
  const document = openText(cv);
  return evaluate({ document, reading: readResume(document), requirements, asOf });
}

export const judgePosting = (cv: string, posting: string): Evaluation => judge(cv, readPosting(posting).requirements);

export function requirement(over: Partial<Requirement> & Pick<Requirement, 'text' | 'topic'>): Requirement {
  return { id: 'r1', kind: 'must', weight: 1, ...over };
}

/** The verdict on the one requirement asked. */
export function verdictOn(
  cv: string,
  asked: Partial<Requirement> & Pick<Requirement, 'text' | 'topic'>,
): RequirementVerdict {
  const [verdict] = judge(cv, [requirement(asked)]).verdicts;
  if (!verdict) throw new Error('one requirement gives one verdict');
  return verdict;
}

export const skill = (name: string, more: Partial<Requirement> = {}) => ({
  text: name,
  topic: 'skill' as const,
  skills: [name],
  ...more,
});
