import type { EvaluationId } from '@vitae/core/shared/ids';
import type { EvaluationBegun } from '@vitae/db/queries/evaluations/begin-evaluating';
import type { Outcome } from '@vitae/db/queries/evaluations/record-outcomes';
import { findVocabulary } from '@vitae/db/queries/skills/vocabulary';
import type { OwnSkills } from '@vitae/pool/reader-pool';
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
  const skills = await skillsFor(context, begun);
  await Promise.all([...rubrics.values()].map((batch) => tryBatch(context, { batch, tried, skills }, run)));
  return tried;
}

/** Only a workspace that has skills of its own is asked for them, once for all of its CVs. */
async function skillsFor({ deps, actor }: Context, begun: readonly EvaluationBegun[]): Promise<OwnSkills | undefined> {
  if (begun.every(({ skillsVersion }) => skillsVersion === null)) return undefined;
  return (await findVocabulary(deps.database, actor.workspaceId)) ?? undefined;
}

interface Batch {
  readonly batch: readonly EvaluationBegun[];
  readonly tried: Tried;
  readonly skills: OwnSkills | undefined;
}

async function tryBatch(context: Context, { batch, tried, skills }: Batch, run: TaskRun): Promise<void> {
  try {
    tried.outcomes.push(...(await evaluateBatch(context, { batch, skills }, run)));
  } catch (error) {
    const [only] = batch;
    if (only && batch.length === 1) noteFailure(context, { id: only.id, error, tried }, run);
    else await Promise.all(batch.map((one) => tryBatch(context, { batch: [one], tried, skills }, run)));
  }
}

async function evaluateBatch(
  { deps }: Context,
  { batch, skills }: Omit<Batch, 'tried'>,
  run: TaskRun,
): Promise<Outcome[]> {
  const asOf = deps.clock.now().toISOString().slice(0, 7);
  const { requirements, posting } = batch[0] ?? { requirements: [] };
  const cvs = batch.map(({ document, reading }) => ({ document, reading }));
  const signal = run.signal && { signal: run.signal };
  const judged = await deps.pool.evaluateBatch({ requirements, posting, asOf, cvs, skills }, { ...signal });
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
