import type { Requirement } from '../posting/requirement.ts';
import { detectLanguage } from '../skills/detect-language.ts';
import { gatherFacts } from './cv-facts.ts';
import { type Evaluation, evaluatorVersion, type RequirementVerdict } from './evaluation.ts';
import { type EvaluationSource, evaluationInput } from './evaluation-input.ts';
import { quoteStands } from './evidence.ts';
import { gapsOf, matchesOf, rationaleOf } from './explain.ts';
import { judgeRequirement } from './judge-requirement.ts';
import { scoreOf, settleShare } from './score.ts';

/** Words are stemmed by the language the rubric is written in, on both sides. */
function rubricLanguage(requirements: readonly Requirement[]): string {
  return detectLanguage(requirements.map((requirement) => requirement.text).join('\n')) ?? 'en';
}

/**
 * Judges a CV by a rubric: facts from the visible words, points by arithmetic. The same document, reading, rubric and
 * month give the same bytes on every host. A requirement of weight 0 is judged and shown but counts for nothing.
 */
export function evaluate(source: EvaluationSource): Evaluation {
  const { document, requirements, asOf } = source;
  const language = rubricLanguage(requirements);
  const facts = gatherFacts(evaluationInput(source), language);
  const verdicts = requirements.map((requirement): RequirementVerdict => {
    const finding = judgeRequirement(requirement, facts, language);
    const { verdict, share } = settleShare(finding.share);
    return {
      requirementId: requirement.id,
      requirement: requirement.text,
      kind: requirement.kind,
      topic: requirement.topic,
      weight: requirement.weight,
      verdict,
      share,
      reason: finding.reason,
      evidence: verdict === 'not_shown' ? [] : finding.evidence.filter((own) => quoteStands(document, own)),
    };
  });
  const score = scoreOf(verdicts);
  return {
    evaluatorVersion,
    asOf,
    score,
    rationale: rationaleOf(score, verdicts),
    matches: matchesOf(verdicts).map((verdict) => verdict.requirement),
    gaps: gapsOf(verdicts).map((verdict) => verdict.requirement),
    verdicts,
  };
}
