import type { CvId } from '@vitae/core/shared/ids';
import { beginReading } from '@vitae/db/queries/cvs/begin-reading';
import { finishReading } from '@vitae/db/queries/cvs/finish-reading';
import { listCorrections } from '@vitae/db/queries/cvs/list-corrections';
import { noteReadingPage } from '@vitae/db/queries/cvs/note-reading-page';
import { renewEvaluations } from '@vitae/db/queries/cvs/renew-evaluations';
import { beginWaitingEvaluations } from '@vitae/db/queries/evaluations/begin-waiting-evaluations';
import { type Outcome, recordOutcomesOfCv } from '@vitae/db/queries/evaluations/record-outcomes';
import type { ReadResult } from '@vitae/pool/reader-pool';
import { WantsScanError } from '@vitae/pool/wants-scan-error';
import type { TaskRun } from '../../tasks/task-run.ts';
import type { Context } from '../context.ts';
import { enqueueEvaluating } from '../evaluation/enqueue-evaluating.ts';
import { evaluateAll } from '../evaluation/evaluate-all.ts';
import { permanentFailure } from '../permanent-failure.ts';
import { correctReading, standing } from './corrected-reading.ts';
import { failCv } from './fail-cv.ts';
import { fileToRead } from './file-to-read.ts';
import { enqueueScan } from './internal.ts';
import { summariseReading } from './summarise-reading.ts';

/** So many evaluations that wait for a CV are done with it; more are tasks of their own. */
const evaluatedAtOnce = 4;

/**
 * `pending → reading → read | failed`: reads the file in the pool, evaluates it for those who wait, and keeps all that
 * in one transaction. Safe to run twice, also at once: only the run that moves the stage writes. Throws only what may
 * pass.
 */
export function readCv(context: Context, cv: { id: CvId }, run: TaskRun): Promise<void> {
  return read(context, { ...cv, refuseScans: true }, run);
}

/** The same for a CV that needs OCR, which `readCv` leaves to a task of its own: it takes seconds a page. */
export function readScan(context: Context, cv: { id: CvId }, run: TaskRun): Promise<void> {
  return read(context, { ...cv, refuseScans: false }, run);
}

async function read(
  context: Context,
  { id, refuseScans }: { readonly id: CvId; readonly refuseScans: boolean },
  run: TaskRun,
): Promise<void> {
  const { deps, actor } = context;
  const begun = await beginReading(deps.database, actor.workspaceId, id);
  if (!begun) return;
  try {
    const key = deps.storage.key(actor.workspaceId, begun.sha256);
    const signal = run.signal && { signal: run.signal };
    const file = await fileToRead(context, key, begun.fileName);
    const found = await deps.pool.read(file, { ...signal, refuseScans, onProgress: tellPages(context, id) });
    const result = await withCorrections(context, { ...found, id, isReread: begun.isReread }, begun.mayBeCorrected);
    const outcomes = await evaluateWaiting(context, result, run);
    await finish(context, result, outcomes);
  } catch (error) {
    if (error instanceof WantsScanError) return await leaveToScan(context, id);
    const failure = permanentFailure(error, run);
    if (!failure) throw error;
    await failCv(context, id, failure);
  }
}

async function leaveToScan({ deps, actor }: Context, id: CvId): Promise<void> {
  const { workspaceId } = actor;
  await deps.database.transaction((transaction) => enqueueScan({ deps, transaction, workspaceId }, id));
}

interface Result extends ReadResult {
  readonly id: CvId;
  readonly isReread: boolean;
  /** Reading JSON with people's corrections in it; null when there are none. */
  readonly corrected: string | null;
}

/** What people corrected before holds for the new reading too, as far as it fits. */
async function withCorrections(
  { deps, actor }: Context,
  read: Omit<Result, 'corrected'>,
  mayBeCorrected: boolean,
): Promise<Result> {
  const corrections = mayBeCorrected ? standing(await listCorrections(deps.database, actor.workspaceId, read.id)) : [];
  if (corrections.length === 0) return { ...read, corrected: null };
  const { reading } = correctReading({ document: read.document, reading: read.readingJson }, corrections);
  return { ...read, reading, corrected: JSON.stringify(reading) };
}

/** Notes the page that OCR has in hand. A note that fails is no reason to read the CV again. */
function tellPages({ deps, actor }: Context, id: CvId): (progress: { page: number; pages: number }) => void {
  return (progress) => {
    noteReadingPage(deps.database, { workspaceId: actor.workspaceId, id }, progress).catch(() => {
      deps.log.warn({ cvId: id }, 'the page in hand was not noted');
    });
  };
}

/** While document and reading are at hand: a task of its own would fetch both from the database again. */
async function evaluateWaiting(
  context: Context,
  { id, document, readingJson, corrected }: Result,
  run: TaskRun,
): Promise<Outcome[]> {
  const { deps, actor } = context;
  const request = { workspaceId: actor.workspaceId, cvId: id, limit: evaluatedAtOnce };
  const waiting = await beginWaitingEvaluations(deps.database, request);
  const begun = waiting.map((one) => ({ ...one, document, reading: corrected ?? readingJson }));
  const { outcomes, passing } = await evaluateAll(context, begun, run);
  if (passing.length > 0) throw passing[0];
  return outcomes;
}

async function finish({ deps, actor }: Context, result: Result, outcomes: readonly Outcome[]): Promise<void> {
  const { workspaceId } = actor;
  const summary = summariseReading(result.reading, deps.clock.now());
  const { id, document, readingJson: reading, corrected, mediaType, isReread } = result;
  await deps.database.transaction(async (transaction) => {
    const cv = { id, workspaceId, mediaType, document, reading, corrected, ...summary };
    if (!(await finishReading(transaction, cv))) return;
    // A bulk re-reading left the evaluations alone until now.
    if (isReread) await renewEvaluations(transaction, { workspaceId, cvId: id });
    const waiting = await recordOutcomesOfCv(transaction, { workspaceId, cvId: id, outcomes });
    await enqueueEvaluating({ deps, transaction, workspaceId }, waiting);
  });
}
