import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

/**
 * `read | failed → pending`, and with each CV its evaluations under a current rubric, which are done again after it.
 * What was read before stays visible until it is replaced. Answers the CVs that will be read.
 */
export async function requeueCvs(
  transaction: Database,
  workspaceId: WorkspaceId,
  ids: readonly CvId[],
): Promise<CvId[]> {
  const rows = await rawRows<{ id: CvId }>(
    transaction,
    sql`
      with requeued as (
        update cvs set stage = 'pending', failure_code = null, failure_message = null
        where workspace_id = ${workspaceId} and id in ${[...ids]} and deleted_at is null and stage in ('read', 'failed')
        returning id
      ), again as (
        update evaluations set stage = 'pending', failure_code = null, failure_message = null,
          score = null, result = null, verdicts = null, completed_at = null
        from requeued, postings
        where evaluations.cv_id = requeued.id and postings.rubric_id = evaluations.rubric_id
          and postings.deleted_at is null and evaluations.stage <> 'cancelled'
      )
      select id from requeued`,
  );
  return rows.map((row) => row.id);
}
