import type { CvId, EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

interface Renewal {
  readonly workspaceId: WorkspaceId;
  readonly cvId: CvId;
}

/** `completed → pending` for a CV's evaluations under current rubrics, after it was read anew; answers their ids. */
export function renewEvaluations(transaction: Database, cv: Renewal): Promise<EvaluationId[]> {
  return renew(transaction, cv, sql`true`);
}

/** The same for those only that were made before the CV was corrected last. */
export function renewCorrectedEvaluations(transaction: Database, cv: Renewal): Promise<EvaluationId[]> {
  return renew(transaction, cv, sql`evaluations.completed_at <= cvs.corrected_at`);
}

async function renew(transaction: Database, { workspaceId, cvId }: Renewal, condition: SQL): Promise<EvaluationId[]> {
  const rows = await rawRows<{ id: EvaluationId }>(
    transaction,
    sql`
      update evaluations set stage = 'pending', score = null, result = null, verdicts = null, completed_at = null
      from cvs, postings
      where evaluations.cv_id = ${cvId} and evaluations.workspace_id = ${workspaceId}
        and evaluations.stage = 'completed' and cvs.id = evaluations.cv_id and cvs.deleted_at is null
        and postings.id = evaluations.posting_id and postings.rubric_id = evaluations.rubric_id
        and postings.deleted_at is null and ${condition}
      returning evaluations.id`,
  );
  return rows.map((row) => row.id);
}
