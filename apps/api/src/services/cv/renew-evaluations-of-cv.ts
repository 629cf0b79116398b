import { lockReading } from '@vitae/db/queries/cvs/lock-reading';
import { renewCorrectedEvaluations } from '@vitae/db/queries/cvs/renew-evaluations';
import type { Context } from '../context.ts';
import { enqueueEvaluating } from '../evaluation/enqueue-evaluating.ts';
import { notFound } from '../not-found.ts';
import type { Count } from '../page.ts';
import type { CvRef } from './schemas.ts';

/** Evaluates a corrected CV again wherever it was evaluated, under current rubrics, before the correction. Throws NOT_FOUND. */
export async function renewEvaluationsOfCv({ deps, actor }: Context, { id }: CvRef): Promise<Count> {
  const { workspaceId } = actor;
  return deps.database.transaction(async (transaction) => {
    if (!(await lockReading(transaction, workspaceId, id))) throw notFound('CV');
    const ids = await renewCorrectedEvaluations(transaction, { workspaceId, cvId: id });
    await enqueueEvaluating({ deps, transaction, workspaceId }, ids);
    return { count: ids.length };
  });
}
