import type { Requirement } from '@vitae/core/posting/requirement';
import type { CvId, EvaluationId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface WaitingEvaluation {
  readonly id: EvaluationId;
  readonly rubricId: RubricId;
  readonly requirements: Requirement[];
  /** The posting's text. */
  readonly posting: string;
  /** Names the workspace's own skills; null when it has none. */
  readonly skillsVersion: string | null;
}

/**
 * `reading → evaluating` for evaluations that wait for a CV whose reading is at hand but not yet kept, oldest first, at
 * most `limit`. Those of a run that was killed after it began them begin again.
 */
export function beginWaitingEvaluations(
  database: Database,
  { workspaceId, cvId, limit }: { workspaceId: WorkspaceId; cvId: CvId; limit: number },
): Promise<WaitingEvaluation[]> {
  return rawRows<WaitingEvaluation>(
    database,
    sql`
      with chosen as (
        select evaluations.id, evaluations.rubric_id
        from evaluations join cvs on cvs.id = evaluations.cv_id and cvs.stage = 'reading'
        where evaluations.cv_id = ${cvId} and evaluations.workspace_id = ${workspaceId}
          and evaluations.stage in ('pending', 'reading', 'evaluating')
        order by evaluations.created_at, evaluations.id
        limit ${limit}
      ), begun as (
        update evaluations set stage = 'evaluating'
        from chosen
        where evaluations.id = chosen.id and evaluations.stage in ('pending', 'reading', 'evaluating')
        returning evaluations.id, evaluations.rubric_id, evaluations.posting_id
      )
      select begun.id, begun.rubric_id as "rubricId", rubrics.requirements, postings.text as posting,
        workspace_vocabularies.version as "skillsVersion"
      from begun
      join rubrics on rubrics.id = begun.rubric_id
      join postings on postings.id = begun.posting_id
      left join workspace_vocabularies on workspace_vocabularies.workspace_id = ${workspaceId}`,
    'begin_waiting_evaluations',
  );
}
