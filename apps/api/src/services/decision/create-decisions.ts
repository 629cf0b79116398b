import { DecisionId } from '@vitae/core/shared/ids';
import { insertDecisions } from '@vitae/db/queries/decisions/insert-decisions';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { CreateDecision, CreatedDecisions } from './schemas.ts';

/** Decides on one candidate or many at once; each keeps its history. Throws NOT_FOUND. */
export async function createDecisions(
  { deps, actor }: Context<Member>,
  { postingId, cvIds, kind, reason }: CreateDecision,
): Promise<CreatedDecisions> {
  const { workspaceId, userId: decidedBy } = actor;
  const posting = await findPosting(deps.database, workspaceId, postingId);
  if (!posting) throw notFound('posting');
  const wanted = [...new Set(cvIds)].map((cvId) => ({ id: DecisionId.parse(deps.ids.next()), cvId }));
  const ids = await insertDecisions(deps.database, { workspaceId, postingId, kind, reason, decidedBy, wanted });
  if (ids.length === 0) throw notFound('candidate');
  return { ids };
}
