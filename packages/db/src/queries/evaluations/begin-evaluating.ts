import type { Requirement } from '@vitae/core/posting/requirement';
import type { EvaluationId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface EvaluationBegun {
  readonly id: EvaluationId;
  readonly rubricId: RubricId;
  readonly requirements: Requirement[];
  /** The posting's text. */
  readonly posting: string;
  /** Names the workspace's own skills; null when it has none. */
  readonly skillsVersion: string | null;
  /** Document JSON. */
  readonly document: string;
  /** Reading JSON. */
  readonly reading: string;
}

/**
 * `pending | reading → evaluating`, for those whose CV is read, with all that evaluating needs. What is `evaluating`
 * begins again, since the process that began it may have been killed; what is done or cancelled is not answered.
 */
export function beginEvaluating(
  database: Database,
  workspaceId: WorkspaceId,
  ids: readonly EvaluationId[],
): Promise<EvaluationBegun[]> {
  return rawRows<EvaluationBegun>(
    database,
    sql`
      with begun as (
        update evaluations set stage = 'evaluating'
        from cvs
        where evaluations.id = any(${sql.param([...ids])}::uuid[]) and evaluations.workspace_id = ${workspaceId}
          and evaluations.stage in ('pending', 'reading', 'evaluating')
          and cvs.id = evaluations.cv_id and cvs.stage = 'read'
        returning evaluations.id, evaluations.cv_id, evaluations.rubric_id, evaluations.posting_id
      )
      select begun.id, begun.rubric_id as "rubricId", rubrics.requirements, postings.text as posting,
        workspace_vocabularies.version as "skillsVersion", documents.content as document, coalesce(readings.corrected, readings.content) as reading
      from begun
      join rubrics on rubrics.id = begun.rubric_id
      join postings on postings.id = begun.posting_id
      join documents on documents.cv_id = begun.cv_id
      join readings on readings.cv_id = begun.cv_id
      left join workspace_vocabularies on workspace_vocabularies.workspace_id = ${workspaceId}`,
    'begin_evaluating',
  );
}
