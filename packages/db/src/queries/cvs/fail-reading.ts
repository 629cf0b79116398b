import type { Failure } from '@vitae/core/shared/app-error';
import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs, evaluations } from '../../schema/tables.ts';

export interface FailedReading {
  readonly workspaceId: WorkspaceId;
  readonly id: CvId;
  readonly failure: Failure;
}

/**
 * `reading → failed`, for the CV and the evaluations that wait for it; false when another run was first. Wants a
 * transaction: the second statement sees the evaluations whose insertion the first one had to wait for.
 */
export async function failReading(
  transaction: Database,
  { workspaceId, id, failure }: FailedReading,
): Promise<boolean> {
  const failed = { stage: 'failed', failureCode: failure.code, failureMessage: failure.message } as const;
  const changed = await transaction
    .update(cvs)
    .set({ ...failed, readAt: null })
    .where(and(eq(cvs.id, id), eq(cvs.workspaceId, workspaceId), inArray(cvs.stage, ['pending', 'reading'])))
    .returning({ id: cvs.id });
  if (changed.length === 0) return false;
  await transaction
    .update(evaluations)
    .set({ ...failed, score: null, result: null, verdicts: null, completedAt: null })
    .where(and(eq(evaluations.cvId, id), inArray(evaluations.stage, ['pending', 'reading', 'evaluating'])));
  return true;
}
