import type { CvId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

const missing = (workspaceId: WorkspaceId, postingId: PostingId) => sql`
  from cvs
  where cvs.workspace_id = ${workspaceId} and cvs.deleted_at is null and cvs.stage <> 'failed'
    and not exists (
      select 1 from candidates where candidates.posting_id = ${postingId} and candidates.cv_id = cvs.id
    )`;

/** CVs of the workspace that can be read and never were in the posting's screening, oldest first. */
export async function listMissingCvIds(
  database: Database,
  workspaceId: WorkspaceId,
  postingId: PostingId,
): Promise<CvId[]> {
  const rows = await rawRows<{ id: CvId }>(
    database,
    sql`select cvs.id ${missing(workspaceId, postingId)} order by cvs.created_at, cvs.id`,
    'list_missing_cvs',
  );
  return rows.map(({ id }) => id);
}

export async function countMissingCvs(
  database: Database,
  workspaceId: WorkspaceId,
  postingId: PostingId,
): Promise<number> {
  const [row] = await rawRows<{ count: number }>(
    database,
    sql`select count(*)::int as count ${missing(workspaceId, postingId)}`,
    'count_missing_cvs',
  );
  return row?.count ?? 0;
}
