import type { Requirement } from '@vitae/core/posting/requirement';
import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { CvId, EvaluationId, ModelEvaluationId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import { modelEvaluations } from '../../schema/tables.ts';

export type ModelEvaluationRecord = typeof modelEvaluations.$inferSelect;

/** What a question is made of: the evaluation's CV as it was read, its rubric, and the month of its local result. */
export interface ModelSource {
  readonly evaluationId: EvaluationId;
  readonly cvId: CvId;
  readonly requirements: Requirement[];
  /** The posting's text. */
  readonly posting: string;
  /** Document JSON. */
  readonly document: string;
  /** Reading JSON. */
  readonly reading: string;
  /** Evaluation JSON of the local evaluator. */
  readonly result: string;
}

const sourceColumns = sql`
  evaluations.id as "evaluationId", evaluations.cv_id as "cvId", rubrics.requirements,
  postings.text as posting, documents.content as document, coalesce(readings.corrected, readings.content) as reading, evaluations.result`;

const sourceTables = sql`
  evaluations
  join rubrics on rubrics.id = evaluations.rubric_id
  join postings on postings.id = evaluations.posting_id
  join cvs on cvs.id = evaluations.cv_id and cvs.deleted_at is null
  join documents on documents.cv_id = evaluations.cv_id
  join readings on readings.cv_id = evaluations.cv_id`;

/** Only of completed evaluations: the local result stands before a model is asked. */
export async function findModelSource(
  database: Database,
  workspaceId: WorkspaceId,
  id: EvaluationId,
): Promise<ModelSource | null> {
  const [row] = await rawRows<ModelSource>(
    database,
    sql`select ${sourceColumns} from ${sourceTables}
        where evaluations.id = ${id} and evaluations.workspace_id = ${workspaceId} and evaluations.stage = 'completed'`,
  );
  return row ?? null;
}

/** Completed evaluations among those named, or all of a posting's current rubric, best first; at most `limit`. */
export async function listAskable(
  database: Database,
  workspaceId: WorkspaceId,
  wanted: {
    readonly ids?: readonly EvaluationId[] | undefined;
    readonly postingId?: PostingId | undefined;
    readonly limit: number;
  },
): Promise<EvaluationId[]> {
  const named = wanted.ids ? sql`evaluations.id = any(${sql.param([...wanted.ids])}::uuid[])` : sql`true`;
  const ofPosting = wanted.postingId
    ? sql`evaluations.posting_id = ${wanted.postingId} and evaluations.rubric_id = postings.rubric_id`
    : sql`true`;
  const rows = await rawRows<{ id: EvaluationId }>(
    database,
    sql`
      select evaluations.id from evaluations
      join postings on postings.id = evaluations.posting_id and postings.deleted_at is null
      join cvs on cvs.id = evaluations.cv_id and cvs.deleted_at is null
      where evaluations.workspace_id = ${workspaceId} and evaluations.stage = 'completed' and ${named} and ${ofPosting}
      order by evaluations.score desc, evaluations.id limit ${wanted.limit}`,
  );
  return rows.map(({ id }) => id);
}

/** New ones, and failed ones once more. Answers the evaluations that shall now be asked about. */
export async function insertModelEvaluations(
  transaction: Database,
  workspaceId: WorkspaceId,
  wanted: readonly { readonly id: ModelEvaluationId; readonly evaluationId: EvaluationId }[],
): Promise<EvaluationId[]> {
  const rows = await rawRows<{ evaluationId: EvaluationId }>(
    transaction,
    sql`
      insert into model_evaluations (id, workspace_id, evaluation_id)
      select wanted.id, ${workspaceId}, evaluations.id
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted (id uuid, "evaluationId" uuid)
      join evaluations on evaluations.id = wanted."evaluationId" and evaluations.workspace_id = ${workspaceId}
        and evaluations.stage = 'completed'
      on conflict (evaluation_id) do update
      set stage = 'pending', failure_code = null, failure_message = null
      where model_evaluations.stage = 'failed'
      returning evaluation_id as "evaluationId"`,
  );
  return rows.map(({ evaluationId }) => evaluationId);
}

/** `pending | asking → asking`: what a killed worker began begins again. Null when it is done or gone. */
export async function beginAsking(
  database: Database,
  workspaceId: WorkspaceId,
  evaluationId: EvaluationId,
): Promise<ModelSource | null> {
  const [row] = await rawRows<ModelSource>(
    database,
    sql`
      with begun as (
        update model_evaluations set stage = 'asking'
        where evaluation_id = ${evaluationId} and workspace_id = ${workspaceId} and stage in ('pending', 'asking')
        returning evaluation_id
      )
      select ${sourceColumns} from ${sourceTables} join begun on begun.evaluation_id = evaluations.id
      where evaluations.stage = 'completed'`,
  );
  return row ?? null;
}

export interface ModelOutcome {
  readonly score: number;
  readonly result: string;
  readonly providerKey: string;
  readonly providerName: string;
  readonly model: string;
  readonly promptVersion: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costMicros: number;
  readonly latencyMs: number;
  readonly fromCache: boolean;
  readonly sent: string;
}

/** `→ completed`, also when another run failed meanwhile. One that another run finished first stays as it is. */
export async function completeModelEvaluation(
  database: Database,
  { workspaceId, evaluationId }: { workspaceId: WorkspaceId; evaluationId: EvaluationId },
  outcome: ModelOutcome,
): Promise<void> {
  await database
    .update(modelEvaluations)
    .set({ ...outcome, stage: 'completed', failureCode: null, failureMessage: null, completedAt: sql`now()` })
    .where(
      and(
        eq(modelEvaluations.evaluationId, evaluationId),
        eq(modelEvaluations.workspaceId, workspaceId),
        ne(modelEvaluations.stage, 'completed'),
      ),
    );
}

/** `asking → failed`, or back to `pending` with the reason when another attempt follows. */
export async function failModelEvaluation(
  database: Database,
  { workspaceId, evaluationId }: { workspaceId: WorkspaceId; evaluationId: EvaluationId },
  failure: {
    readonly stage: 'failed' | 'pending';
    readonly failureCode: AppErrorCode;
    readonly failureMessage: string;
  },
): Promise<void> {
  await database
    .update(modelEvaluations)
    .set(failure)
    .where(
      and(
        eq(modelEvaluations.evaluationId, evaluationId),
        eq(modelEvaluations.workspaceId, workspaceId),
        eq(modelEvaluations.stage, 'asking'),
      ),
    );
}

export async function findModelEvaluation(
  database: Database,
  workspaceId: WorkspaceId,
  evaluationId: EvaluationId,
): Promise<ModelEvaluationRecord | null> {
  const [row] = await database
    .select()
    .from(modelEvaluations)
    .where(and(eq(modelEvaluations.evaluationId, evaluationId), eq(modelEvaluations.workspaceId, workspaceId)));
  return row ?? null;
}

/** Takes back those that have not begun. */
export async function cancelModelEvaluations(
  database: Database,
  workspaceId: WorkspaceId,
  wanted: { readonly ids?: readonly EvaluationId[] | undefined; readonly postingId?: PostingId | undefined },
): Promise<number> {
  const named = wanted.ids ? sql`evaluations.id = any(${sql.param([...wanted.ids])}::uuid[])` : sql`true`;
  const ofPosting = wanted.postingId ? sql`evaluations.posting_id = ${wanted.postingId}` : sql`true`;
  const rows = await rawRows(
    database,
    sql`
      delete from model_evaluations using evaluations
      where model_evaluations.evaluation_id = evaluations.id and model_evaluations.workspace_id = ${workspaceId}
        and model_evaluations.stage = 'pending' and ${named} and ${ofPosting}
      returning model_evaluations.id`,
  );
  return rows.length;
}

/** How many of a posting's current rubric are in each stage. */
export async function countModelStages(
  database: Database,
  workspaceId: WorkspaceId,
  postingId: PostingId,
): Promise<Readonly<Record<ModelEvaluationRecord['stage'], number>>> {
  const rows = await rawRows<{ stage: ModelEvaluationRecord['stage']; count: number }>(
    database,
    sql`
      select model_evaluations.stage, count(*)::int as count
      from model_evaluations
      join evaluations on evaluations.id = model_evaluations.evaluation_id
      join postings on postings.id = evaluations.posting_id and postings.rubric_id = evaluations.rubric_id
      where model_evaluations.workspace_id = ${workspaceId} and evaluations.posting_id = ${postingId}
      group by 1`,
  );
  const count = (stage: ModelEvaluationRecord['stage']) => rows.find((row) => row.stage === stage)?.count ?? 0;
  return { pending: count('pending'), asking: count('asking'), completed: count('completed'), failed: count('failed') };
}
