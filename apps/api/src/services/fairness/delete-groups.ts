import { deleteCandidateGroups } from '@vitae/db/queries/fairness/candidate-groups';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { FairnessRef } from './schemas.ts';

/** Forgets all groups of a screening, at once and for good. Throws NOT_FOUND. */
export async function deleteGroups({ deps, actor }: Context, { postingId }: FairnessRef): Promise<{ count: number }> {
  const { workspaceId } = actor;
  if (!(await findPosting(deps.database, workspaceId, postingId))) throw notFound('posting');
  return { count: await deleteCandidateGroups(deps.database, { workspaceId, postingId }) };
}
