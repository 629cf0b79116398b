import type { RequirementVerdict } from '../evaluation/evaluation.ts';
import type { Requirement } from '../posting/requirement.ts';

export interface ComparedRequirement {
  readonly requirement: Requirement;
  /** One for each candidate, in their order; absent where the evaluation is not done. */
  readonly verdicts: readonly (RequirementVerdict | undefined)[];
  /** Whether the candidates differ here. */
  readonly differs: boolean;
}

/** Candidates beside each other, requirement by requirement in the rubric's order. */
export function compareCandidates(
  requirements: readonly Requirement[],
  candidates: readonly (readonly RequirementVerdict[] | undefined)[],
): ComparedRequirement[] {
  const found = candidates.map((verdicts) => new Map(verdicts?.map((verdict) => [verdict.requirementId, verdict])));
  return requirements.map((requirement) => {
    const verdicts = found.map((byId) => byId.get(requirement.id));
    const shown = verdicts.filter((verdict) => verdict !== undefined);
    const differs = shown.some(({ share, verdict }) => share !== shown[0]?.share || verdict !== shown[0]?.verdict);
    return { requirement, verdicts, differs };
  });
}
