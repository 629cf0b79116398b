import { cancelEvaluations as cancelEvaluationRows } from '@vitae/db/queries/evaluations/cancel-evaluations';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import type { EvaluationRefs } from './schemas.ts';

/** Stops evaluations that have not finished; creating one again starts it again. */
export async function cancelEvaluations({ deps, actor }: Context, { ids }: EvaluationRefs): Promise<Count> {
  return { count: await cancelEvaluationRows(deps.database, actor.workspaceId, { ids }) };
}
