import type { CvId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import { duplicateDismissals } from '../../schema/tables.ts';

export interface CvPair {
  readonly cvId: CvId;
  readonly otherCvId: CvId;
}

/** Pairs that a person said are not one candidate; the smaller id stands first. */
export function listDismissals(database: Database, workspaceId: WorkspaceId): Promise<CvPair[]> {
  return database
    .select({ cvId: duplicateDismissals.cvId, otherCvId: duplicateDismissals.otherCvId })
    .from(duplicateDismissals)
    .where(eq(duplicateDismissals.workspaceId, workspaceId));
}

export function sortedPair({ cvId, otherCvId }: CvPair): CvPair {
  return cvId < otherCvId ? { cvId, otherCvId } : { cvId: otherCvId, otherCvId: cvId };
}

/** Notes that two CVs of the workspace are two candidates. False when it has not both. */
export async function insertDismissal(
  database: Database,
  { workspaceId, pair, dismissedBy }: { workspaceId: WorkspaceId; pair: CvPair; dismissedBy: UserId },
): Promise<boolean> {
  const { cvId, otherCvId } = sortedPair(pair);
  const rows = await rawRows(
    database,
    sql`
      insert into duplicate_dismissals (workspace_id, cv_id, other_cv_id, dismissed_by)
      select one.workspace_id, one.id, other.id, ${dismissedBy}
      from cvs one join cvs other on other.workspace_id = one.workspace_id
      where one.workspace_id = ${workspaceId} and one.id = ${cvId} and other.id = ${otherCvId}
      on conflict (cv_id, other_cv_id) do update set dismissed_by = excluded.dismissed_by
      returning cv_id`,
  );
  return rows.length === 1;
}

export async function deleteDismissal(database: Database, workspaceId: WorkspaceId, pair: CvPair): Promise<boolean> {
  const { cvId, otherCvId } = sortedPair(pair);
  const rows = await database
    .delete(duplicateDismissals)
    .where(
      and(
        eq(duplicateDismissals.workspaceId, workspaceId),
        eq(duplicateDismissals.cvId, cvId),
        eq(duplicateDismissals.otherCvId, otherCvId),
      ),
    )
    .returning({ cvId: duplicateDismissals.cvId });
  return rows.length === 1;
}
