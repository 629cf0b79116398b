import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

/**
 * `pending → reading`, for the CV and the evaluations that wait for it. Null when there is nothing to read: the CV is
 * gone or done. A CV that is `reading` begins again, since the process that began it may have been killed.
 */
export async function beginReading(
  database: Database,
  workspaceId: WorkspaceId,
  id: CvId,
): Promise<{ sha256: string; fileName: string } | null> {
  const [row] = await rawRows<{ sha256: string; fileName: string }>(
    database,
    sql`
      with begun as (
        update cvs set stage = 'reading'
        where id = ${id} and workspace_id = ${workspaceId} and stage in ('pending', 'reading') and deleted_at is null
        returning id, sha256, file_name
      ), waiting as (
        update evaluations set stage = 'reading'
        from begun where evaluations.cv_id = begun.id and evaluations.stage = 'pending'
      )
      select sha256, file_name as "fileName" from begun`,
    'begin_reading',
  );
  return row ?? null;
}
