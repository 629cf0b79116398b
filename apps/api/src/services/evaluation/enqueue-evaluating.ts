import type { EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import { enqueue } from '../../tasks/define-task.ts';
import { evaluateCvTask, evaluationsPerTask } from '../../tasks/definitions/evaluate-cv.ts';
import type { Deps } from '../context.ts';

/** Lets background work evaluate these once the transaction commits; their CVs are read. */
export async function enqueueEvaluating(
  { deps, transaction, workspaceId }: { deps: Deps; transaction: Database; workspaceId: WorkspaceId },
  ids: readonly EvaluationId[],
): Promise<void> {
  const payloads = [];
  for (let start = 0; start < ids.length; start += evaluationsPerTask) {
    const evaluationIds = ids.slice(start, start + evaluationsPerTask);
    payloads.push({ version: 1 as const, workspaceId, evaluationIds });
  }
  await enqueue({ queue: deps.queue, transaction }, evaluateCvTask, payloads);
}
