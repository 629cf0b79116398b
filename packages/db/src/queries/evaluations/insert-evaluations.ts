import type { CvId, EvaluationId, PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface NewEvaluations {
  readonly workspaceId: WorkspaceId;
  readonly postingId: PostingId;
  readonly rubricId: RubricId;
  readonly wanted: readonly { readonly id: EvaluationId; readonly cvId: CvId }[];
}

export interface InsertedEvaluation {
  readonly id: EvaluationId;
  readonly cvId: CvId;
  readonly stage: 'pending' | 'reading' | 'failed';
  /** True when the CV is read, so that the evaluation can begin at once. */
  readonly ready: boolean;
}

/**
 * Adds the evaluations that are not there yet, of CVs that the workspace has, and starts cancelled and failed ones
 * again (then `id` is theirs). A CV that failed to be read gives a failed evaluation with the CV's reason. The CVs stay locked until the transaction ends: without that, one that
 * finishes reading in between would not see its new evaluation, and the evaluation would wait for ever.
 */
export async function insertEvaluations(transaction: Database, request: NewEvaluations): Promise<InsertedEvaluation[]> {
  if (request.wanted.length === 0) return [];
  const wanted = JSON.stringify(request.wanted);
  return rawRows<InsertedEvaluation>(
    transaction,
    sql`
      with wanted as (
        select id, "cvId" from jsonb_to_recordset(${wanted}::jsonb) as row (id uuid, "cvId" uuid)
      ), locked as (
        select cvs.id, cvs.stage, cvs.failure_code, cvs.failure_message
        from cvs join wanted on wanted."cvId" = cvs.id
        where cvs.workspace_id = ${request.workspaceId} and cvs.deleted_at is null
        order by cvs.id
        for share of cvs
      ), inserted as (
        insert into evaluations (id, workspace_id, cv_id, posting_id, rubric_id, stage, failure_code, failure_message)
        select wanted.id, ${request.workspaceId}, locked.id, ${request.postingId}, ${request.rubricId},
          case locked.stage when 'failed' then 'failed' when 'reading' then 'reading' else 'pending' end,
          locked.failure_code, locked.failure_message
        from wanted join locked on locked.id = wanted."cvId"
        on conflict (cv_id, rubric_id) do update
        set stage = excluded.stage, failure_code = excluded.failure_code, failure_message = excluded.failure_message
        where evaluations.stage in ('cancelled', 'failed') and excluded.stage <> 'failed'
        returning id, cv_id, stage
      ), newcomers as (
        -- Numbered by a hash, so that "Candidate 7" of a blind view says nothing of name, file or time.
        select cv_id, row_number() over (order by md5(${request.postingId}::text || cv_id::text)) as place
        from inserted
        where not exists (
          select 1 from candidates
          where candidates.posting_id = ${request.postingId} and candidates.cv_id = inserted.cv_id
        )
      ), counted as (
        insert into screenings (posting_id, workspace_id, candidate_count)
        select ${request.postingId}::uuid, ${request.workspaceId}::uuid, count(*) from newcomers having count(*) > 0
        on conflict (posting_id) do update
        set candidate_count = screenings.candidate_count + excluded.candidate_count
        returning candidate_count
      ), numbered as (
        insert into candidates (workspace_id, posting_id, cv_id, number)
        select ${request.workspaceId}::uuid, ${request.postingId}::uuid, newcomers.cv_id,
          counted.candidate_count - (select count(*) from newcomers) + newcomers.place
        from newcomers cross join counted
        on conflict (posting_id, cv_id) do nothing
      )
      select inserted.id, inserted.cv_id as "cvId", inserted.stage, locked.stage = 'read' as ready
      from inserted join locked on locked.id = inserted.cv_id`,
    'insert_evaluations',
  );
}
