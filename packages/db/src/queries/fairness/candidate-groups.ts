import type { CvId, PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import { candidateGroups } from '../../schema/tables.ts';
import { standingDecisions } from '../decisions/standing-decisions.ts';
import type { DecisionKind } from '../screenings/list-ranked.ts';

interface OfPosting {
  readonly workspaceId: WorkspaceId;
  readonly postingId: PostingId;
}

/** What candidates of a posting are found by: their files and addresses, for matching a supplied list only. */
export function listCandidateKeys(
  database: Database,
  { workspaceId, postingId }: OfPosting,
): Promise<{ readonly cvId: CvId; readonly fileName: string; readonly email: string | null }[]> {
  return rawRows(
    database,
    sql`
      select cvs.id as "cvId", cvs.file_name as "fileName", cvs.email from candidates
      join cvs on cvs.id = candidates.cv_id and cvs.deleted_at is null
      where candidates.posting_id = ${postingId} and candidates.workspace_id = ${workspaceId}`,
  );
}

/** Takes the place of all groups that the posting's candidates had. */
export async function replaceCandidateGroups(
  transaction: Database,
  { workspaceId, postingId }: OfPosting,
  groups: readonly { readonly cvId: CvId; readonly group: string }[],
): Promise<void> {
  await deleteCandidateGroups(transaction, { workspaceId, postingId });
  const rowsAtOnce = 1000;
  for (let at = 0; at < groups.length; at += rowsAtOnce) {
    const rows = groups.slice(at, at + rowsAtOnce).map((one) => ({ workspaceId, postingId, ...one }));
    await transaction.insert(candidateGroups).values(rows);
  }
}

/** Answers how many candidates had one. */
export async function deleteCandidateGroups(
  database: Database,
  { workspaceId, postingId }: OfPosting,
): Promise<number> {
  const rows = await database
    .delete(candidateGroups)
    .where(and(eq(candidateGroups.postingId, postingId), eq(candidateGroups.workspaceId, workspaceId)))
    .returning({ cvId: candidateGroups.cvId });
  return rows.length;
}

export interface Selectable {
  readonly group: string | null;
  readonly score: number;
  /** 1 is the best; equal scores share one. */
  readonly rank: number;
  readonly decision: DecisionKind | null;
}

/** The ranked candidates of a rubric with their groups, and nothing that says who they are. */
export function listSelectable(
  database: Database,
  { workspaceId, postingId, rubricId }: OfPosting & { readonly rubricId: RubricId },
): Promise<Selectable[]> {
  return rawRows(
    database,
    sql`
      select groups.group_name as "group", evaluations.score, rank() over (order by evaluations.score desc)::int as rank,
        decision.kind as decision
      from evaluations
      join cvs on cvs.id = evaluations.cv_id and cvs.deleted_at is null
      left join candidate_groups groups on groups.posting_id = ${postingId} and groups.cv_id = evaluations.cv_id
      left join (${standingDecisions(postingId)}) decision on decision.cv_id = evaluations.cv_id
      where evaluations.workspace_id = ${workspaceId} and evaluations.rubric_id = ${rubricId}
        and evaluations.stage = 'completed'`,
  );
}
