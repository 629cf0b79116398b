import type { CvId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

/** How many of these CVs have an evaluation under the rubric, finished or not. */
export async function countEvaluated(
  database: Database,
  { workspaceId, rubricId, cvIds }: { workspaceId: WorkspaceId; rubricId: RubricId; cvIds: readonly CvId[] },
): Promise<number> {
  const [row] = await rawRows<{ count: number }>(
    database,
    sql`
      select count(*)::int as count from evaluations
      where rubric_id = ${rubricId} and workspace_id = ${workspaceId}
        and cv_id = any(${sql.param([...cvIds])}::uuid[])`,
    'count_evaluated',
  );
  return row?.count ?? 0;
}
