import type { EvaluationId } from '@vitae/core/shared/ids';
import { beginEvaluating } from '@vitae/db/queries/evaluations/begin-evaluating';
import { recordOutcomes } from '@vitae/db/queries/evaluations/record-outcomes';
import type { TaskRun } from '../../tasks/task-run.ts';
import type { Context } from '../context.ts';
import { evaluateAll } from './evaluate-all.ts';

/**
 * `pending | reading → evaluating → completed | failed`, for CVs that are read. Safe to run twice, also at once: only
 * the run that moves the stage writes. Throws only what may pass; what is done by then stays done.
 */
export async function evaluateCvs(
  context: Context,
  { ids }: { ids: readonly EvaluationId[] },
  run: TaskRun,
): Promise<void> {
  const { deps, actor } = context;
  const begun = await beginEvaluating(deps.database, actor.workspaceId, ids);
  const { outcomes, passing } = await evaluateAll(context, begun, run);
  await recordOutcomes(deps.database, actor.workspaceId, outcomes);
  if (passing.length > 0) throw passing[0];
}
