import type { CvId } from '@vitae/core/shared/ids';
import { beginReading } from '@vitae/db/queries/cvs/begin-reading';
import { finishReading } from '@vitae/db/queries/cvs/finish-reading';
import { findWaitingEvaluations } from '@vitae/db/queries/evaluations/find-waiting-evaluations';
import type { ReadResult } from '@vitae/pool/reader-pool';
import type { TaskRun } from '../../tasks/task-run.ts';
import { announce } from '../change/announce.ts';
import type { Context } from '../context.ts';
import { enqueueEvaluating } from '../evaluation/internal.ts';
import { permanentFailure } from '../permanent-failure.ts';
import { failCv } from './fail-cv.ts';
import { summariseReading } from './summarise-reading.ts';

/**
 * `pending → reading → read | failed`: reads the file in the pool and keeps what was found. Safe to run twice, also
 * at once: only the run that moves the stage writes. Throws only what may pass.
 */
export async function readCv(context: Context, { id }: { id: CvId }, run: TaskRun): Promise<void> {
  const begun = await begin(context, id);
  if (!begun) return;
  const { deps, actor } = context;
  try {
    const key = deps.storage.key(actor.workspaceId, begun.sha256);
    const result = await deps.pool.read(await fileToRead(context, key, begun.fileName), {
      ...(run.signal && { signal: run.signal }),
    });
    await finish(context, id, result);
  } catch (error) {
    const failure = permanentFailure(error, run);
    if (!failure) throw error;
    await failCv(context, id, failure);
  }
}

async function begin({ deps, actor }: Context, id: CvId) {
  const { workspaceId } = actor;
  return deps.database.transaction(async (transaction) => {
    const begun = await beginReading(transaction, workspaceId, id);
    if (!begun) return null;
    await announce(transaction, workspaceId, [
      { kind: 'cv', id, stage: 'reading' },
      ...begun.waiting.map((one) => ({
        kind: 'evaluation' as const,
        id: one.id,
        stage: 'reading',
        cvId: id,
        postingId: one.postingId,
      })),
    ]);
    return begun;
  });
}

/** By path where the pool can open it, else its bytes. */
async function fileToRead({ deps }: Context, key: string, fileName: string) {
  const path = deps.storage.path(key);
  if (path !== null) return { path, fileName };
  const chunks: Uint8Array[] = [];
  for await (const chunk of await deps.storage.open(key)) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), fileName };
}

async function finish({ deps, actor }: Context, id: CvId, result: ReadResult): Promise<void> {
  const { workspaceId } = actor;
  const summary = summariseReading(result.reading, deps.clock.now());
  await deps.database.transaction(async (transaction) => {
    const wrote = await finishReading(transaction, {
      id,
      workspaceId,
      mediaType: result.mediaType,
      document: result.document,
      reading: result.readingJson,
      ...summary,
    });
    if (!wrote) return;
    const waiting = await findWaitingEvaluations(transaction, workspaceId, id);
    await enqueueEvaluating(
      { deps, transaction, workspaceId },
      waiting.map((one) => one.id),
    );
    await announce(transaction, workspaceId, [{ kind: 'cv', id, stage: 'read' }]);
  });
}
