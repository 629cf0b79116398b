import type { Evaluation, RequirementVerdict } from '@vitae/core/evaluation/evaluation';

/** Whose verdicts are on screen. */
export type ModelView = 'local' | 'model' | 'compare';

/** The same requirement as both evaluators see it. */
export interface VerdictPair {
  readonly local: RequirementVerdict;
  readonly model: RequirementVerdict;
  readonly differs: boolean;
}

/** Verdicts of one rubric side by side; what differs most in points stands first. */
export function verdictPairs(local: Evaluation, model: Evaluation): VerdictPair[] {
  const pairs = local.verdicts.flatMap((own) => {
    const other = model.verdicts.find(({ requirementId }) => requirementId === own.requirementId);
    return other ? [{ local: own, model: other, differs: own.verdict !== other.verdict }] : [];
  });
  const apart = ({ local: a, model: b }: VerdictPair) => a.weight * Math.abs(a.share - b.share);
  return pairs.sort(
    (a, b) => Number(b.differs) - Number(a.differs) || apart(b) - apart(a) || b.local.weight - a.local.weight,
  );
}

const prefix = 'model:';

/** Both evaluators' quotes as one evaluation, so that each has its stroke on the page. */
export function bothEvaluations(local: Evaluation, model: Evaluation): Evaluation {
  const named = model.verdicts.map((verdict) => ({ ...verdict, requirementId: prefix + verdict.requirementId }));
  return { ...local, verdicts: [...local.verdicts, ...named] };
}

/** The id of a model's quote among the strokes of both. */
export const modelEvidenceId = (verdict: RequirementVerdict, index: number): string =>
  `${prefix}${verdict.requirementId}/${index}`;
