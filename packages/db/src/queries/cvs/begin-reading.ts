import type { CvId, EvaluationId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface ReadingBegun {
  readonly sha256: string;
  readonly fileName: string;
  /** Evaluations that wait for this CV and are now shown as reading. */
  readonly waiting: { id: EvaluationId; postingId: PostingId }[];
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
  const [row] = await rawRows<{ sha256: string; fileName: string; waiting: ReadingBegun['waiting'] | null }>(
    database,
    sql`
      with begun as (
        update cvs set stage = 'reading'
        where id = ${id} and workspace_id = ${workspaceId} and stage in ('pending', 'reading') and deleted_at is null
        returning id, sha256, file_name
      ), waiting as (
        update evaluations set stage = 'reading'
        from begun where evaluations.cv_id = begun.id and evaluations.stage = 'pending'
        returning evaluations.id, evaluations.posting_id
      )
      select sha256, file_name as "fileName",
        (select jsonb_agg(jsonb_build_object('id', id, 'postingId', posting_id)) from waiting) as waiting
      from begun`,
  );
  return row ? { ...row, waiting: row.waiting ?? [] } : null;
}
