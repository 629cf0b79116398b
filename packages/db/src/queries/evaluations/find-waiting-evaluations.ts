import type { CvId, EvaluationId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { evaluations } from '../../schema/tables.ts';

/**
 * Evaluations that waited for this CV. A statement of its own after finishReading: its snapshot then holds the
 * evaluations whose insertion that update had to wait for.
 */
export function findWaitingEvaluations(
  transaction: Database,
  workspaceId: WorkspaceId,
  cvId: CvId,
): Promise<{ id: EvaluationId; postingId: PostingId }[]> {
  return transaction
    .select({ id: evaluations.id, postingId: evaluations.postingId })
    .from(evaluations)
    .where(
      and(
        eq(evaluations.cvId, cvId),
        eq(evaluations.workspaceId, workspaceId),
        inArray(evaluations.stage, ['pending', 'reading']),
      ),
    );
}
