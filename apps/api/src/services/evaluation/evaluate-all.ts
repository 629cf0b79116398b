import type { EvaluationBegun } from '@vitae/db/queries/evaluations/begin-evaluating';
import type { Outcome } from '@vitae/db/queries/evaluations/record-outcomes';
import type { TaskRun } from '../../tasks/task-run.ts';
import type { Context } from '../context.ts';
import { permanentFailure } from '../permanent-failure.ts';

export interface Tried {
  readonly outcomes: Outcome[];
  /** What failed in a way that may pass: once the outcomes are kept, the task should throw the first. */
  readonly passing: unknown[];
}

/** Evaluates in the pool, all at once; nothing is written. "Present" in a CV is taken as this month. */
export async function evaluateAll({ deps }: Context, begun: readonly EvaluationBegun[], run: TaskRun): Promise<Tried> {
  const asOf = deps.clock.now().toISOString().slice(0, 7);
  const tried: Tried = { outcomes: [], passing: [] };
  await Promise.all(
    begun.map(async (one) => {
      try {
        tried.outcomes.push(await evaluateOne(one));
      } catch (error) {
        const failure = permanentFailure(error, run);
        if (!failure) {
          tried.passing.push(error);
          return;
        }
        deps.log.info({ evaluationId: one.id, code: failure.code }, 'evaluation failed');
        const { code: failureCode, message: failureMessage } = failure;
        tried.outcomes.push({ id: one.id, stage: 'failed', failureCode, failureMessage });
      }
    }),
  );
  return tried;

  async function evaluateOne({ id, ...cv }: EvaluationBegun): Promise<Outcome> {
    const evaluation = await deps.pool.evaluate({ ...cv, asOf }, { ...(run.signal && { signal: run.signal }) });
    const { score, verdicts, evaluatorVersion } = evaluation;
    return {
      id,
      stage: 'completed',
      score,
      result: JSON.stringify(evaluation),
      verdicts: Object.fromEntries(verdicts.map((one) => [one.requirementId, one.verdict])),
      evaluatorVersion,
    };
  }
}
