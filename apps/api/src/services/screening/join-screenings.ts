import { type CvId, EvaluationId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import { insertEvaluations } from '@vitae/db/queries/evaluations/insert-evaluations';
import { listOpenScreenings } from '@vitae/db/queries/screenings/list-open-screenings';
import type { Context } from '../context.ts';
import { enqueueEvaluating } from '../evaluation/enqueue-evaluating.ts';

/** Puts a CV that just arrived into every screening that takes new ones; it is evaluated once it is read. */
export async function joinScreenings({ deps, actor }: Context, transaction: Database, cvId: CvId): Promise<void> {
  const { workspaceId } = actor;
  for (const { postingId, rubricId } of await listOpenScreenings(transaction, workspaceId)) {
    const wanted = [{ id: EvaluationId.parse(deps.ids.next()), cvId }];
    const inserted = await insertEvaluations(transaction, { workspaceId, postingId, rubricId, wanted });
    const ready = inserted.filter((one) => one.ready).map((one) => one.id);
    await enqueueEvaluating({ deps, transaction, workspaceId }, ready);
  }
}
