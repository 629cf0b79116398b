import { revealCandidates as revealCandidateRows } from '@vitae/db/queries/candidates/reveal-candidates';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { Count } from '../page.ts';
import type { RevealCandidates } from './schemas.ts';

/** Shows who hidden candidates are before anything is decided, and notes who asked and when. Throws NOT_FOUND. */
export async function revealCandidates(
  { deps, actor }: Context<Member>,
  { postingId, cvIds }: RevealCandidates,
): Promise<Count> {
  const { workspaceId, userId: revealedBy } = actor;
  if (!(await findPosting(deps.database, workspaceId, postingId))) throw notFound('posting');
  return { count: await revealCandidateRows(deps.database, { workspaceId, postingId, cvIds, revealedBy }) };
}
