import { cancelModelEvaluations as cancelRows } from '@vitae/db/queries/models/model-evaluations';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import type { CancelModelEvaluations } from './schemas.ts';

/** Takes back what has not begun; what is being asked is paid for and finishes. */
export async function cancelModelEvaluations({ deps, actor }: Context, input: CancelModelEvaluations): Promise<Count> {
  const wanted = { ids: input.evaluationIds, postingId: input.postingId };
  return { count: await cancelRows(deps.database, actor.workspaceId, wanted) };
}
