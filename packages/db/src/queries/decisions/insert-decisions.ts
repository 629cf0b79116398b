import type { CvId, DecisionId, PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import type { DecisionKind } from '../screenings/list-ranked.ts';

export interface NewDecisions {
  readonly workspaceId: WorkspaceId;
  readonly postingId: PostingId;
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly decidedBy: UserId;
  readonly wanted: readonly { readonly id: DecisionId; readonly cvId: CvId }[];
}

/**
 * Decides on those of the CVs that are candidates of the posting; answers the decisions made. Deciding shows who a
 * candidate is, so the first decision is also the moment of the reveal.
 */
export async function insertDecisions(transaction: Database, request: NewDecisions): Promise<DecisionId[]> {
  const rows = await rawRows<{ id: DecisionId }>(
    transaction,
    sql`
      with wanted as (
        select id, "cvId" from jsonb_to_recordset(${JSON.stringify(request.wanted)}::jsonb) as row (id uuid, "cvId" uuid)
      ), revealed as (
        update candidates set revealed_at = now(), revealed_by = ${request.decidedBy}
        from wanted
        where candidates.posting_id = ${request.postingId} and candidates.cv_id = wanted."cvId"
          and candidates.workspace_id = ${request.workspaceId} and candidates.revealed_at is null
      )
      insert into decisions (id, workspace_id, posting_id, cv_id, kind, reason, decided_by)
      select wanted.id, candidates.workspace_id, candidates.posting_id, candidates.cv_id,
        ${request.kind}, ${request.reason}, ${request.decidedBy}
      from wanted
      join candidates on candidates.posting_id = ${request.postingId} and candidates.cv_id = wanted."cvId"
        and candidates.workspace_id = ${request.workspaceId}
      returning id`,
    'insert_decisions',
  );
  return rows.map(({ id }) => id);
}
