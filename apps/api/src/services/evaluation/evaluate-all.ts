import type { EvaluationId } from '@vitae/core/shared/ids';
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

/**
 * Evaluates in the pool, all CVs of a rubric together; nothing is written. When one of them makes that fail, each is
 * tried alone, so that only the faulty one fails. "Present" in a CV is taken as this month.
 */
export async function evaluateAll(context: Context, begun: readonly EvaluationBegun[], run: TaskRun): Promise<Tried> {
  const tried: Tried = { outcomes: [], passing: [] };
  const rubrics = Map.groupBy(begun, (one) => one.rubricId);
  await Promise.all([...rubrics.values()].map((batch) => tryBatch(context, { batch, tried }, run)));
  return tried;
}

async function tryBatch(
  context: Context,
  { batch, tried }: { batch: readonly EvaluationBegun[]; tried: Tried },
  run: TaskRun,
): Promise<void> {
  try {
    tried.outcomes.push(...(await evaluateBatch(context, batch, run)));
  } catch (error) {
    const [only] = batch;
    if (only && batch.length === 1) noteFailure(context, { id: only.id, error, tried }, run);
    else await Promise.all(batch.map((one) => tryBatch(context, { batch: [one], tried }, run)));
  }
}

async function evaluateBatch({ deps }: Context, batch: readonly EvaluationBegun[], run: TaskRun): Promise<Outcome[]> {
  const asOf = deps.clock.now().toISOString().slice(0, 7);
  const { requirements, posting } = batch[0] ?? { requirements: [] };
  const cvs = batch.map(({ document, reading }) => ({ document, reading }));
  const signal = run.signal && { signal: run.signal };
  const judged = await deps.pool.evaluateBatch({ requirements, posting, asOf, cvs }, { ...signal });
  return batch.flatMap(({ id }, at): Outcome[] => {
    const one = judged[at];
    return one ? [{ id, stage: 'completed', ...one }] : [];
  });
}

function noteFailure(
  { deps }: Context,
  { id, error, tried }: { id: EvaluationId; error: unknown; tried: Tried },
  run: TaskRun,
): void {
  const failure = permanentFailure(error, run);
  if (!failure) {
    tried.passing.push(error);
    return;
  }
  deps.log.info({ evaluationId: id, code: failure.code }, 'evaluation failed');
  tried.outcomes.push({ id, stage: 'failed', failureCode: failure.code, failureMessage: failure.message });
}
