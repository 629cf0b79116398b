import type { PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import type { DecisionKind } from '../screenings/list-ranked.ts';
import { standingDecisions } from './standing-decisions.ts';

/** How many candidates of the current ranking have each decision; kinds without any are left out. */
export function countDecisions(
  database: Database,
  { workspaceId, postingId, rubricId }: { workspaceId: WorkspaceId; postingId: PostingId; rubricId: RubricId },
): Promise<{ readonly kind: DecisionKind; readonly count: number }[]> {
  return rawRows(
    database,
    sql`
      select decision.kind, count(*)::int as count
      from (${standingDecisions(postingId)}) decision
      join evaluations on evaluations.cv_id = decision.cv_id and evaluations.rubric_id = ${rubricId}
        and evaluations.workspace_id = ${workspaceId}
      join cvs on cvs.id = decision.cv_id and cvs.deleted_at is null
      group by decision.kind`,
    'count_decisions',
  );
}
