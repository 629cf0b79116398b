import type { Verdict } from '@vitae/core/evaluation/evaluation';
import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { CvId, DecisionId, EvaluationId, PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { isoMoment } from '../../iso-moment.ts';
import { rawRows } from '../../raw-rows.ts';
import { standingDecisions } from '../decisions/standing-decisions.ts';
import { containing, type PageRequest } from '../page.ts';

export type DecisionKind = 'shortlist' | 'hold' | 'reject';

export interface RankedRequest extends PageRequest {
  readonly workspaceId: WorkspaceId;
  readonly postingId: PostingId;
  readonly rubricId: RubricId;
  readonly filters: readonly { readonly requirementId: string; readonly verdicts: readonly Verdict[] }[];
  readonly minimumScore?: number | undefined;
  /** `none`: nobody decided yet. */
  readonly decisions?: readonly (DecisionKind | 'none')[] | undefined;
  /** Searching must not tell who a hidden candidate is: then only headlines and numbers are searched. */
  readonly blind: boolean;
  /** Only these candidates. */
  readonly cvIds?: readonly CvId[] | undefined;
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
  readonly email: string | null;
  readonly years: number | null;
  readonly language: string | null;
  readonly cvStage: 'pending' | 'reading' | 'read' | 'failed';
  readonly warningCount: number;
  readonly candidateNumber: number;
  readonly revealed: boolean;
  readonly decisionId: DecisionId | null;
  readonly decision: DecisionKind | null;
  readonly decisionReason: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly noteCount: number;
  readonly total: number;
}

/**
 * A page of a screening, best first, equal scores in the order the CVs were added (in a blind view: by their numbers,
 * which say nothing). The rank is counted before the filters, so that the third best stays the third whatever is
 * hidden. What only a page's rows need is looked up for them alone.
 */
export async function listRanked(database: Database, request: RankedRequest): Promise<RankedRow[]> {
  const order = request.blind ? sql`"candidateNumber"` : sql`created_at, "cvId"`;
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
          cvs.warning_count as "warningCount", cvs.created_at,
          candidates.number as "candidateNumber", candidates.revealed_at is not null as revealed,
          decision.id as "decisionId", decision.kind as decision, decision.reason as "decisionReason",
          decision.created_at as decided, decision.decided_by as decider
        from evaluations
        join cvs on cvs.id = evaluations.cv_id and cvs.deleted_at is null
        join candidates on candidates.posting_id = evaluations.posting_id and candidates.cv_id = evaluations.cv_id
        left join (${standingDecisions(request.postingId)}) decision on decision.cv_id = evaluations.cv_id
        where evaluations.workspace_id = ${request.workspaceId} and evaluations.rubric_id = ${request.rubricId}
      ), page as (
        select ranked.*, (count(*) over ())::int as total from ranked
        where ${conditions(request)}
        order by rank nulls last, ${order}
        limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}
      )
      select page.*, ${isoMoment(sql`page.decided`)} as "decidedAt", users.email as "decidedBy",
        (select count(*)::int from candidate_notes notes
          where notes.posting_id = ${request.postingId} and notes.cv_id = page."cvId" and notes.deleted_at is null
        ) as "noteCount"
      from page left join users on users.id = page.decider
      order by rank nulls last, ${order}`,
  );
}

function conditions(request: RankedRequest): SQL | undefined {
  const words = request.blind
    ? sql`concat_ws(' ', case when revealed then concat_ws(' ', name, email, "fileName") end, headline,
        'Candidate ' || "candidateNumber")`
    : sql`concat_ws(' ', name, headline, email, "fileName")`;
  return and(
    sql`true`,
    request.search ? sql`${words} ilike ${containing(request.search)}` : undefined,
    request.minimumScore === undefined ? undefined : sql`score >= ${request.minimumScore}`,
    request.decisions === undefined
      ? undefined
      : sql`coalesce(decision, 'none') = any(${sql.param([...request.decisions])}::text[])`,
    request.cvIds === undefined ? undefined : sql`"cvId" = any(${sql.param([...request.cvIds])}::uuid[])`,
    ...request.filters.map((filter) => sql`verdicts ->> ${filter.requirementId} in ${[...filter.verdicts]}`),
  );
}
