import type { LabRow } from '@vitae/core/fairness/lab-row';
import type { Requirement } from '@vitae/core/posting/requirement';
import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { CvId, FairnessCheckId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import { fairnessChecks } from '../../schema/tables.ts';

type NewFairnessCheck = typeof fairnessChecks.$inferInsert;

/** Null when one is under way for the rubric: the rubric's row is locked by whoever asks first. */
export async function insertFairnessCheck(transaction: Database, check: NewFairnessCheck): Promise<boolean> {
  await rawRows(transaction, sql`select id from rubrics where id = ${check.rubricId} for update`);
  const [running] = await transaction
    .select({ id: fairnessChecks.id })
    .from(fairnessChecks)
    .where(and(eq(fairnessChecks.rubricId, check.rubricId), inArray(fairnessChecks.stage, ['pending', 'running'])));
  if (running) return false;
  await transaction.insert(fairnessChecks).values(check);
  return true;
}

/** The newest of a rubric; null when it was never checked. */
export async function findFairnessCheck(database: Database, workspaceId: WorkspaceId, rubricId: RubricId) {
  const [row] = await database
    .select()
    .from(fairnessChecks)
    .where(and(eq(fairnessChecks.rubricId, rubricId), eq(fairnessChecks.workspaceId, workspaceId)))
    .orderBy(desc(fairnessChecks.startedAt), desc(fairnessChecks.id))
    .limit(1);
  return row ?? null;
}

/** Up to `most` CVs that were evaluated under a rubric and are there, the newest evaluations first. */
export async function listCheckedCvIds(
  database: Database,
  { workspaceId, rubricId, most }: { workspaceId: WorkspaceId; rubricId: RubricId; most: number },
): Promise<CvId[]> {
  const rows = await rawRows<{ id: CvId }>(
    database,
    sql`
      select cvs.id from evaluations
      join cvs on cvs.id = evaluations.cv_id and cvs.deleted_at is null and cvs.stage = 'read'
      where evaluations.rubric_id = ${rubricId} and evaluations.workspace_id = ${workspaceId}
        and evaluations.stage = 'completed'
      order by evaluations.created_at desc, evaluations.id desc limit ${most}`,
  );
  return rows.map(({ id }) => id);
}

export interface CheckBegun {
  readonly cvIds: CvId[];
  readonly withInvented: boolean;
  readonly requirements: Requirement[];
  readonly posting: string;
}

/** `pending | running → running`, from the start: whoever ran it before may have been killed. Null when it is over. */
export async function beginFairnessCheck(
  database: Database,
  workspaceId: WorkspaceId,
  id: FairnessCheckId,
): Promise<CheckBegun | null> {
  const [row] = await rawRows<CheckBegun>(
    database,
    sql`
      with begun as (
        update fairness_checks set stage = 'running', done = 0
        where id = ${id} and workspace_id = ${workspaceId} and stage in ('pending', 'running')
        returning cv_ids, with_invented, rubric_id, posting_id
      )
      select begun.cv_ids as "cvIds", begun.with_invented as "withInvented", rubrics.requirements,
        postings.text as posting
      from begun
      join rubrics on rubrics.id = begun.rubric_id
      join postings on postings.id = begun.posting_id`,
  );
  return row ?? null;
}

/** Document JSON of a CV that is still there. */
export async function findCheckedDocument(
  database: Database,
  workspaceId: WorkspaceId,
  cvId: CvId,
): Promise<string | null> {
  const [row] = await rawRows<{ content: string }>(
    database,
    sql`
      select documents.content from documents join cvs on cvs.id = documents.cv_id and cvs.deleted_at is null
      where cvs.id = ${cvId} and cvs.workspace_id = ${workspaceId}`,
  );
  return row?.content ?? null;
}

/** False when it was cancelled meanwhile: then nothing more is to be done. */
export async function noteCheckProgress(
  database: Database,
  { workspaceId, id, done }: { workspaceId: WorkspaceId; id: FairnessCheckId; done: number },
): Promise<boolean> {
  const rows = await database
    .update(fairnessChecks)
    .set({ done })
    .where(running(workspaceId, id))
    .returning({ id: fairnessChecks.id });
  return rows.length === 1;
}

const running = (workspaceId: WorkspaceId, id: FairnessCheckId) =>
  and(eq(fairnessChecks.id, id), eq(fairnessChecks.workspaceId, workspaceId), eq(fairnessChecks.stage, 'running'));

type CheckOutcome =
  | { readonly stage: 'completed'; readonly rows: LabRow[]; readonly evaluatorVersion: string; readonly total: number }
  | { readonly stage: 'failed'; readonly failureCode: AppErrorCode; readonly failureMessage: string };

/** Writes only while it runs: what was cancelled stays so. */
export async function finishFairnessCheck(
  database: Database,
  { workspaceId, id, completedAt }: { workspaceId: WorkspaceId; id: FairnessCheckId; completedAt: Date },
  outcome: CheckOutcome,
): Promise<void> {
  await database
    .update(fairnessChecks)
    .set({ ...outcome, ...(outcome.stage === 'completed' && { done: outcome.total }), completedAt })
    .where(running(workspaceId, id));
}

/** Those of a rubric that are not over; answers how many. */
export async function cancelFairnessChecks(
  database: Database,
  { workspaceId, rubricId }: { workspaceId: WorkspaceId; rubricId: RubricId },
): Promise<number> {
  const rows = await database
    .update(fairnessChecks)
    .set({ stage: 'cancelled' })
    .where(
      and(
        eq(fairnessChecks.rubricId, rubricId),
        eq(fairnessChecks.workspaceId, workspaceId),
        inArray(fairnessChecks.stage, ['pending', 'running']),
      ),
    )
    .returning({ id: fairnessChecks.id });
  return rows.length;
}
