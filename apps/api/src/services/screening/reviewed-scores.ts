import type { Evaluation, Verdict } from '@vitae/core/evaluation/evaluation';
import { reviewedScore, reviewVerdicts } from '@vitae/core/screening/reviewed-verdicts';
import type { CvId, EvaluationId, PostingId } from '@vitae/core/shared/ids';
import { listResults } from '@vitae/db/queries/evaluations/list-results';
import { listOverrides } from '@vitae/db/queries/overrides/list-overrides';
import type { Context } from '../context.ts';

export interface Reviewed {
  readonly overrides: readonly { readonly requirementId: string; readonly verdict: Verdict }[];
  readonly score?: number;
}

/**
 * People's verdicts on the candidates of a few rows and the scores that follow from them. Only the results of those
 * that have any are opened.
 */
export async function reviewedScores(
  { deps, actor }: Context,
  postingId: PostingId,
  rows: readonly { readonly cvId: CvId; readonly evaluationId: EvaluationId }[],
): Promise<ReadonlyMap<CvId, Reviewed>> {
  const { workspaceId } = actor;
  const cvIds = rows.map(({ cvId }) => cvId);
  const overrides = cvIds.length === 0 ? [] : await listOverrides(deps.database, { workspaceId, postingId, cvIds });
  if (overrides.length === 0) return new Map();
  const byCv = Map.groupBy(overrides, ({ cvId }) => cvId);
  const judged = rows.filter(({ cvId }) => byCv.has(cvId));
  const results = await listResults(
    deps.database,
    workspaceId,
    judged.map(({ evaluationId }) => evaluationId),
  );
  const resultOf = new Map(results.map(({ id, result }) => [id, result]));
  return new Map(
    judged.map(({ cvId, evaluationId }) => {
      const reviewed = reviewVerdicts(storedVerdicts(resultOf.get(evaluationId)), byCv.get(cvId) ?? []);
      const score = reviewedScore(reviewed);
      const standing = reviewed.flatMap(({ person }) =>
        person ? [{ requirementId: person.requirementId, verdict: person.verdict }] : [],
      );
      return [cvId, { overrides: standing, ...(score !== undefined && { score }) }];
    }),
  );
}

/** The evaluator wrote it. */
function storedVerdicts(result: string | null | undefined): Evaluation['verdicts'] {
  if (!result) return [];
  const evaluation: Evaluation = JSON.parse(result);
  return evaluation.verdicts;
}
