import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import type { EvaluationId } from '@vitae/core/shared/ids';
import { beginEvaluating, type EvaluationBegun } from '@vitae/db/queries/evaluations/begin-evaluating';
import { completeEvaluation } from '@vitae/db/queries/evaluations/complete-evaluation';
import { failEvaluation } from '@vitae/db/queries/evaluations/fail-evaluation';
import type { TaskRun } from '../../tasks/task-run.ts';
import { announce } from '../change/announce.ts';
import type { Change } from '../change/schemas.ts';
import type { Context } from '../context.ts';
import { permanentFailure } from '../permanent-failure.ts';

/**
 * `pending | reading → evaluating → completed | failed`, for CVs that are read. Safe to run twice, also at once: only
 * the run that moves the stage writes. Throws only what may pass; what is done by then stays done.
 */
export async function evaluateCvs(
  context: Context,
  { ids }: { ids: readonly EvaluationId[] },
  run: TaskRun,
): Promise<void> {
  const begun = await begin(context, ids);
  const asOf = context.deps.clock.now().toISOString().slice(0, 7);
  const outcomes = await Promise.allSettled(begun.map((one) => evaluateOne(context, { ...one, asOf }, run)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

async function begin({ deps, actor }: Context, ids: readonly EvaluationId[]): Promise<EvaluationBegun[]> {
  return deps.database.transaction(async (transaction) => {
    const begun = await beginEvaluating(transaction, actor.workspaceId, ids);
    await announce(
      transaction,
      actor.workspaceId,
      begun.map((one) => changeOf(one, 'evaluating')),
    );
    return begun;
  });
}

async function evaluateOne(context: Context, cv: EvaluationBegun & { asOf: string }, run: TaskRun): Promise<void> {
  try {
    const { document, reading, requirements, asOf } = cv;
    const signal = run.signal && { signal: run.signal };
    const evaluation = await context.deps.pool.evaluate({ document, reading, requirements, asOf }, { ...signal });
    await complete(context, cv, evaluation);
  } catch (error) {
    const failure = permanentFailure(error, run);
    if (!failure) throw error;
    const { deps, actor } = context;
    await deps.database.transaction(async (transaction) => {
      if (!(await failEvaluation(transaction, { id: cv.id, workspaceId: actor.workspaceId, failure }))) return;
      deps.log.info({ evaluationId: cv.id, code: failure.code }, 'evaluation failed');
      await announce(transaction, actor.workspaceId, [changeOf(cv, 'failed')]);
    });
  }
}

async function complete({ deps, actor }: Context, cv: EvaluationBegun, evaluation: Evaluation): Promise<void> {
  const { workspaceId } = actor;
  await deps.database.transaction(async (transaction) => {
    const wrote = await completeEvaluation(transaction, {
      id: cv.id,
      workspaceId,
      score: evaluation.score,
      result: JSON.stringify(evaluation),
      verdicts: Object.fromEntries(evaluation.verdicts.map((one) => [one.requirementId, one.verdict])),
      evaluatorVersion: evaluation.evaluatorVersion,
    });
    if (wrote) await announce(transaction, workspaceId, [changeOf(cv, 'completed')]);
  });
}

function changeOf({ id, cvId, postingId }: EvaluationBegun, stage: string): Change {
  return { kind: 'evaluation', id, stage, cvId, postingId };
}
