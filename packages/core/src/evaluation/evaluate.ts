import { gatherFacts } from './cv-facts.ts';
import { evaluateStated } from './evaluate-stated.ts';
import { type Evaluation, evaluatorVersion, type RequirementVerdict } from './evaluation.ts';
import { type EvaluationSource, evaluationInput } from './evaluation-input.ts';
import { quoteStands } from './evidence.ts';
import { gapsOf, matchesOf, rationaleOf } from './explain.ts';
import { judgeRequirement } from './judge-requirement.ts';
import { rubricContext } from './rubric-context.ts';
import { countedWeight, scoreOf, settleShare } from './score.ts';
import { setAsideOf } from './set-aside.ts';

/**
 * Judges a CV by a rubric: facts from the visible words, points by arithmetic. The same document, reading, rubric and
 * month give the same bytes on every host. A requirement of weight 0 is judged and shown but counts for nothing.
 */
export function evaluate(source: EvaluationSource): Evaluation {
  return source.reading.stated === undefined ? evaluatePage(source) : evaluateStated(source, evaluatePage);
}

function evaluatePage(source: EvaluationSource): Evaluation {
  const { document, requirements, asOf } = source;
  const rubric = rubricContext(requirements);
  const facts = gatherFacts(evaluationInput(source), rubric.language);
  const verdicts = requirements.map((requirement): RequirementVerdict => {
    const finding = judgeRequirement(requirement, facts, rubric);
    const evidence = finding.evidence.filter((own) => quoteStands(document, own, facts.input.atoms));
    // Points rest on words that can be opened: without a quote that stands, nothing is shown.
    const { verdict, share } = settleShare(evidence.length > 0 ? finding.share : 0);
    return {
      requirementId: requirement.id,
      requirement: requirement.text,
      kind: requirement.kind,
      topic: requirement.topic,
      weight: countedWeight(requirement),
      verdict,
      share,
      reason: finding.reason,
      evidence: verdict === 'not_shown' ? [] : evidence,
    };
  });
  const score = scoreOf(verdicts);
  const setAside = setAsideOf(facts.input.setAside);
  return {
    evaluatorVersion,
    asOf,
    score,
    rationale: rationaleOf(score, verdicts),
    matches: matchesOf(verdicts).map((verdict) => verdict.requirement),
    gaps: gapsOf(verdicts).map((verdict) => verdict.requirement),
    verdicts,
    ...(setAside.length > 0 && { setAside }),
  };
}
