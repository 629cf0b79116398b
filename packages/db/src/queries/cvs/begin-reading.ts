import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface ReadingBegun {
  readonly sha256: string;
  readonly fileName: string;
  /** People have corrected it: their corrections hold for the new reading too. */
  readonly mayBeCorrected: boolean;
  /** A bulk re-reading took it, which leaves its evaluations alone until it is read. */
  readonly isReread: boolean;
}

/**
 * `pending → reading`, for the CV and the evaluations that wait for it. Null when there is nothing to read: the CV is
 * gone or done. A CV that is `reading` begins again, since the process that began it may have been killed.
 */
export async function beginReading(
  database: Database,
  workspaceId: WorkspaceId,
  id: CvId,
): Promise<ReadingBegun | null> {
  const [row] = await rawRows<ReadingBegun>(
    database,
    sql`
      with begun as (
        update cvs set stage = 'reading', reading_page = null, reading_pages = null
        where id = ${id} and workspace_id = ${workspaceId} and stage in ('pending', 'reading') and deleted_at is null
        returning id, sha256, file_name, correction_revision, reread_id
      ), waiting as (
        update evaluations set stage = 'reading'
        from begun where evaluations.cv_id = begun.id and evaluations.stage = 'pending'
      )
      select sha256, file_name as "fileName", correction_revision > 0 as "mayBeCorrected",
        reread_id is not null as "isReread"
      from begun`,
    'begin_reading',
  );
  return row ?? null;
}
