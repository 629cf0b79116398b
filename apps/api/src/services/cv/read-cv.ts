import type { CvId } from '@vitae/core/shared/ids';
import { beginReading } from '@vitae/db/queries/cvs/begin-reading';
import { finishReading } from '@vitae/db/queries/cvs/finish-reading';
import { beginWaitingEvaluations } from '@vitae/db/queries/evaluations/begin-waiting-evaluations';
import { type Outcome, recordOutcomesOfCv } from '@vitae/db/queries/evaluations/record-outcomes';
import type { ReadResult } from '@vitae/pool/reader-pool';
import type { TaskRun } from '../../tasks/task-run.ts';
import type { Context } from '../context.ts';
import { enqueueEvaluating } from '../evaluation/enqueue-evaluating.ts';
import { evaluateAll } from '../evaluation/evaluate-all.ts';
import { permanentFailure } from '../permanent-failure.ts';
import { failCv } from './fail-cv.ts';
import { fileToRead } from './file-to-read.ts';
import { summariseReading } from './summarise-reading.ts';

/** So many evaluations that wait for a CV are done with it; more are tasks of their own. */
const evaluatedAtOnce = 4;

/**
 * `pending → reading → read | failed`: reads the file in the pool, evaluates it for those who wait, and keeps all that
 * in one transaction. Safe to run twice, also at once: only the run that moves the stage writes. Throws only what may
 * pass.
 */
export async function readCv(context: Context, { id }: { id: CvId }, run: TaskRun): Promise<void> {
  const { deps, actor } = context;
  const begun = await beginReading(deps.database, actor.workspaceId, id);
  if (!begun) return;
  try {
    const key = deps.storage.key(actor.workspaceId, begun.sha256);
    const signal = run.signal && { signal: run.signal };
    const result = await deps.pool.read(await fileToRead(context, key, begun.fileName), { ...signal });
    const outcomes = await evaluateWaiting(context, { id, result }, run);
    await finish(context, { id, result, outcomes });
  } catch (error) {
    const failure = permanentFailure(error, run);
    if (!failure) throw error;
    await failCv(context, id, failure);
  }
}

/** While document and reading are at hand: a task of its own would fetch both from the database again. */
async function evaluateWaiting(
  context: Context,
  { id, result }: { id: CvId; result: ReadResult },
  run: TaskRun,
): Promise<Outcome[]> {
  const { deps, actor } = context;
  const request = { workspaceId: actor.workspaceId, cvId: id, limit: evaluatedAtOnce };
  const waiting = await beginWaitingEvaluations(deps.database, request);
  const { document, readingJson: reading } = result;
  const begun = waiting.map((one) => ({ ...one, document, reading }));
  const { outcomes, passing } = await evaluateAll(context, begun, run);
  if (passing.length > 0) throw passing[0];
  return outcomes;
}

async function finish(
  { deps, actor }: Context,
  { id, result, outcomes }: { id: CvId; result: ReadResult; outcomes: readonly Outcome[] },
): Promise<void> {
  const { workspaceId } = actor;
  const summary = summariseReading(result.reading, deps.clock.now());
  const { document, readingJson: reading, mediaType } = result;
  await deps.database.transaction(async (transaction) => {
    const wrote = await finishReading(transaction, { id, workspaceId, mediaType, document, reading, ...summary });
    if (!wrote) return;
    const waiting = await recordOutcomesOfCv(transaction, { workspaceId, cvId: id, outcomes });
    await enqueueEvaluating({ deps, transaction, workspaceId }, waiting);
  });
}
