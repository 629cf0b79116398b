import { ModelEvaluationId } from '@vitae/core/shared/ids';
import { insertModelEvaluations, listAskable } from '@vitae/db/queries/models/model-evaluations';
import { enqueue } from '../../tasks/define-task.ts';
import { askModelTask } from '../../tasks/definitions/ask-model.ts';
import type { Context } from '../context.ts';
import { usableProviders } from '../model-provider/internal.ts';
import { notFound } from '../not-found.ts';
import type { ModelEvaluationSet, ModelEvaluationsStarted } from './schemas.ts';

/**
 * Lets a model be asked about completed evaluations, in the background. Those asked before stay as they are; failed ones
 * are asked once more. Throws MODEL_NOT_CONFIGURED, MODEL_PRICE_UNKNOWN, NOT_FOUND when none of them is there.
 */
export async function startModelEvaluations(
  { deps, actor }: Context,
  input: ModelEvaluationSet,
): Promise<ModelEvaluationsStarted> {
  const { workspaceId } = actor;
  await usableProviders(deps, actor);
  return deps.database.transaction(async (transaction) => {
    const wanted = await listAskable(transaction, workspaceId, {
      ids: input.evaluationIds,
      postingId: input.postingId,
      limit: input.limit,
    });
    if (wanted.length === 0) throw notFound('evaluation');
    const rows = wanted.map((evaluationId) => ({ id: ModelEvaluationId.parse(deps.ids.next()), evaluationId }));
    const started = await insertModelEvaluations(transaction, workspaceId, rows);
    const payloads = started.map((evaluationId) => ({ version: 1 as const, workspaceId, evaluationId }));
    await enqueue({ queue: deps.queue, transaction }, askModelTask, payloads);
    return { started: started.length, existing: wanted.length - started.length };
  });
}
