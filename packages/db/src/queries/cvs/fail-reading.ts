import type { Failure } from '@vitae/core/shared/app-error';
import type { CvId, EvaluationId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs, evaluations } from '../../schema/tables.ts';

export interface FailedReading {
  readonly workspaceId: WorkspaceId;
  readonly id: CvId;
  readonly failure: Failure;
}

/**
 * `reading → failed`, for the CV and the evaluations that wait for it, which it answers. Null when another run was
 * first. Wants a transaction.
 */
export async function failReading(
  transaction: Database,
  { workspaceId, id, failure }: FailedReading,
): Promise<{ id: EvaluationId; postingId: PostingId }[] | null> {
  const failed = { stage: 'failed', failureCode: failure.code, failureMessage: failure.message } as const;
  const changed = await transaction
    .update(cvs)
    .set({ ...failed, readAt: null })
    .where(and(eq(cvs.id, id), eq(cvs.workspaceId, workspaceId), inArray(cvs.stage, ['pending', 'reading'])))
    .returning({ id: cvs.id });
  if (changed.length === 0) return null;
  return transaction
    .update(evaluations)
    .set({ ...failed, score: null, result: null, verdicts: null, completedAt: null })
    .where(and(eq(evaluations.cvId, id), inArray(evaluations.stage, ['pending', 'reading'])))
    .returning({ id: evaluations.id, postingId: evaluations.postingId });
}
