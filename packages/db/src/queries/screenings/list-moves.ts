import type { CvId, EvaluationId, PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import type { PageRequest } from '../page.ts';

/** The newest rubric before this one that ranked at least one of the workspace's CVs. */
export async function findEarlierRubric(
  database: Database,
  { workspaceId, postingId, rubricId }: { workspaceId: WorkspaceId; postingId: PostingId; rubricId: RubricId },
): Promise<{ readonly id: RubricId; readonly version: number } | null> {
  const [row] = await rawRows<{ id: RubricId; version: number }>(
    database,
    sql`
      select earlier.id, earlier.version from rubrics earlier
      join rubrics current on current.id = ${rubricId} and earlier.version < current.version
      where earlier.posting_id = ${postingId} and earlier.workspace_id = ${workspaceId}
        and exists (select 1 from evaluations where rubric_id = earlier.id and stage = 'completed')
      order by earlier.version desc limit 1`,
    'find_earlier_rubric',
  );
  return row ?? null;
}

export interface MovedRow {
  readonly cvId: CvId;
  readonly evaluationId: EvaluationId;
  readonly fileName: string;
  readonly name: string | null;
  readonly candidateNumber: number;
  readonly revealed: boolean;
  readonly rankBefore: number;
  readonly rankAfter: number;
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  /** Evaluation JSON. */
  readonly resultBefore: string;
  readonly resultAfter: string;
  readonly total: number;
}

/**
 * Who moved between two rubrics, among the CVs that both have ranked: those that moved by most places first. Ranks are
 * counted among these alone, so that a CV that joined later moves nobody.
 */
export function listMoves(
  database: Database,
  request: PageRequest & { workspaceId: WorkspaceId; before: RubricId; after: RubricId },
): Promise<MovedRow[]> {
  return rawRows<MovedRow>(
    database,
    sql`
      with both_ranked as (
        select now.cv_id, now.posting_id, now.id as now_id, past.id as past_id, now.score, past.score as past_score,
          rank() over (order by now.score desc)::int as place, rank() over (order by past.score desc)::int as past_place
        from evaluations now
        join evaluations past on past.cv_id = now.cv_id and past.rubric_id = ${request.before}
          and past.stage = 'completed'
        join cvs on cvs.id = now.cv_id and cvs.deleted_at is null
        where now.workspace_id = ${request.workspaceId} and now.rubric_id = ${request.after}
          and now.stage = 'completed'
      ), page as (
        select *, (count(*) over ())::int as total from both_ranked
        where place <> past_place or score <> past_score
        order by abs(place - past_place) desc, abs(score - past_score) desc, cv_id
        limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}
      )
      select page.cv_id as "cvId", page.now_id as "evaluationId", cvs.file_name as "fileName", cvs.name,
        candidates.number as "candidateNumber", candidates.revealed_at is not null as revealed,
        page.past_place as "rankBefore", page.place as "rankAfter",
        page.past_score as "scoreBefore", page.score as "scoreAfter",
        past.result as "resultBefore", now.result as "resultAfter", page.total
      from page
      join cvs on cvs.id = page.cv_id
      join candidates on candidates.posting_id = page.posting_id and candidates.cv_id = page.cv_id
      join evaluations now on now.id = page.now_id
      join evaluations past on past.id = page.past_id
      order by abs(page.place - page.past_place) desc, abs(page.score - page.past_score) desc, page.cv_id`,
  );
}
