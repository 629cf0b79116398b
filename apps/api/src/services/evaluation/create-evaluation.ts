import { EvaluationId } from '@vitae/core/shared/ids';
import { findEvaluationOfCv } from '@vitae/db/queries/evaluations/find-evaluation-of-cv';
import { insertEvaluations } from '@vitae/db/queries/evaluations/insert-evaluations';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { renewOutdatedBySkills } from '@vitae/db/queries/skills/outdated-by-skills';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { enqueueEvaluating } from './enqueue-evaluating.ts';
import type { CreatedEvaluation, CreateEvaluation } from './schemas.ts';

/**
 * Evaluates a CV under the posting's current rubric. The same pair again answers the evaluation that is there; one
 * that was cancelled, failed, or made before the workspace's own skills changed starts again. Throws NOT_FOUND.
 */
export async function createEvaluation(
  { deps, actor }: Context,
  { cvId, postingId }: CreateEvaluation,
): Promise<CreatedEvaluation> {
  const { workspaceId } = actor;
  return deps.database.transaction(async (transaction) => {
    const posting = await findPosting(transaction, workspaceId, postingId);
    if (!posting) throw notFound('posting');
    const rubricId = posting.rubric.id;
    const [inserted] = await insertEvaluations(transaction, {
      workspaceId,
      postingId,
      rubricId,
      wanted: [{ id: EvaluationId.parse(deps.ids.next()), cvId }],
    });
    if (!inserted) {
      const existing = await findEvaluationOfCv(transaction, { workspaceId, cvId, rubricId });
      if (!existing) throw notFound('CV');
      const renewed = await renewOutdatedBySkills(transaction, { workspaceId, rubricId }, cvId);
      await enqueueEvaluating({ deps, transaction, workspaceId }, renewed);
      if (renewed.length > 0) return { ...existing, stage: 'pending', existing: true };
      return { ...existing, existing: true };
    }
    const { id, stage, ready } = inserted;
    await enqueueEvaluating({ deps, transaction, workspaceId }, ready ? [id] : []);
    return { id, stage, existing: false };
  });
}
