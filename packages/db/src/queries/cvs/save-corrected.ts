import type { CvId, EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface CorrectedCv {
  readonly id: CvId;
  readonly workspaceId: WorkspaceId;
  readonly correctedAt: Date;
  readonly name: string | null;
  readonly headline: string | null;
  readonly email: string | null;
  readonly years: number | null;
  /** Reading JSON; null when no correction is left. */
  readonly corrected: string | null;
}

/**
 * Keeps the corrected reading and what lists show of it. Evaluations that are under way with the reading as it was
 * before begin again: answers their ids. Wants the CV locked.
 */
export async function saveCorrected(transaction: Database, cv: CorrectedCv): Promise<EvaluationId[]> {
  const rows = await rawRows<{ id: EvaluationId }>(
    transaction,
    sql`
      with changed as (
        update cvs set name = ${cv.name}, headline = ${cv.headline}, email = ${cv.email},
          years_of_experience = ${cv.years}, corrected_at = ${cv.correctedAt.toISOString()}::timestamptz,
          correction_revision = correction_revision + 1
        where id = ${cv.id} and workspace_id = ${cv.workspaceId}
        returning id
      ), kept as (
        update readings set corrected = ${cv.corrected} from changed where readings.cv_id = changed.id
      )
      update evaluations set stage = 'pending' from changed
      where evaluations.cv_id = changed.id and evaluations.stage = 'evaluating'
      returning evaluations.id`,
  );
  return rows.map((row) => row.id);
}
