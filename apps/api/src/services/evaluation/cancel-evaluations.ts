import { cancelEvaluations as cancelEvaluationRows } from '@vitae/db/queries/evaluations/cancel-evaluations';
import { announce } from '../change/announce.ts';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import type { EvaluationRefs } from './schemas.ts';

/** Stops evaluations that have not finished; creating one again starts it again. */
export async function cancelEvaluations({ deps, actor }: Context, input: EvaluationRefs): Promise<Count> {
  return deps.database.transaction(async (transaction) => {
    const cancelled = await cancelEvaluationRows(transaction, actor.workspaceId, { ids: input.ids });
    await announce(
      transaction,
      actor.workspaceId,
      cancelled.map((one) => ({ kind: 'evaluation', stage: 'cancelled', ...one })),
    );
    return { count: cancelled.length };
  });
}
