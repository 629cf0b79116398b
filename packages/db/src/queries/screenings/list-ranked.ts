import type { Verdict } from '@vitae/core/evaluation/evaluation';
import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { CvId, EvaluationId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import { containing, type PageRequest } from '../page.ts';

export interface RankedRequest extends PageRequest {
  readonly workspaceId: WorkspaceId;
  readonly rubricId: RubricId;
  readonly filters: readonly { readonly requirementId: string; readonly verdicts: readonly Verdict[] }[];
  readonly minimumScore?: number | undefined;
}

export interface RankedRow {
  readonly rank: number | null;
  readonly evaluationId: EvaluationId;
  readonly stage: 'pending' | 'reading' | 'evaluating' | 'completed' | 'failed' | 'cancelled';
  readonly score: number | null;
  readonly verdicts: Record<string, Verdict> | null;
  readonly failureCode: AppErrorCode | null;
  readonly failureMessage: string | null;
  readonly cvId: CvId;
  readonly fileName: string;
  readonly name: string | null;
  readonly headline: string | null;
  readonly years: number | null;
  readonly language: string | null;
  readonly cvStage: 'pending' | 'reading' | 'read' | 'failed';
  readonly warningCount: number;
  readonly total: number;
}

/**
 * A page of a screening, best first, equal scores in the order the CVs were added. The rank is counted before the
 * filters, so that the third best stays the third whatever is hidden.
 */
export async function listRanked(database: Database, request: RankedRequest): Promise<RankedRow[]> {
  return rawRows<RankedRow>(
    database,
    sql`
      with ranked as (
        select
          case when evaluations.stage = 'completed'
            then rank() over (partition by evaluations.stage = 'completed' order by evaluations.score desc)::int
          end as rank,
          evaluations.id as "evaluationId", evaluations.stage, evaluations.score, evaluations.verdicts,
          evaluations.failure_code as "failureCode", evaluations.failure_message as "failureMessage",
          cvs.id as "cvId", cvs.file_name as "fileName", cvs.name, cvs.headline, cvs.email,
          cvs.years_of_experience as years, cvs.language, cvs.stage as "cvStage",
          cvs.warning_count as "warningCount", cvs.created_at
        from evaluations
        join cvs on cvs.id = evaluations.cv_id and cvs.deleted_at is null
        where evaluations.workspace_id = ${request.workspaceId} and evaluations.rubric_id = ${request.rubricId}
      )
      select ranked.*, (count(*) over ())::int as total from ranked
      where ${conditions(request)}
      order by rank nulls last, created_at, "cvId"
      limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}`,
  );
}

function conditions(request: RankedRequest): SQL | undefined {
  return and(
    sql`true`,
    request.search
      ? sql`concat_ws(' ', name, headline, email, "fileName") ilike ${containing(request.search)}`
      : undefined,
    request.minimumScore === undefined ? undefined : sql`score >= ${request.minimumScore}`,
    ...request.filters.map((filter) => sql`verdicts ->> ${filter.requirementId} in ${[...filter.verdicts]}`),
  );
}
