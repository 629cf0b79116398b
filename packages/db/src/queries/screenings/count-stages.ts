import type { RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface StageCount {
  readonly stage: 'pending' | 'reading' | 'evaluating' | 'completed' | 'failed' | 'cancelled';
  readonly count: number;
}

/**
 * How many evaluations of a rubric are at each stage; stages without any are left out. Screens ask this all the time:
 * the few deleted CVs are looked up, instead of all the others.
 */
export function countStages(database: Database, workspaceId: WorkspaceId, rubricId: RubricId): Promise<StageCount[]> {
  return rawRows<StageCount>(
    database,
    sql`
      select stage, count(*)::int as count from evaluations
      where rubric_id = ${rubricId} and workspace_id = ${workspaceId}
        and cv_id not in (select id from cvs where workspace_id = ${workspaceId} and deleted_at is not null)
      group by stage`,
    'count_stages',
  );
}
