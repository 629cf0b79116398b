import { setPostingsDeleted } from '@vitae/db/queries/postings/set-postings-deleted';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import type { PostingRefs } from './schemas.ts';

/** Undoes deletePostings. */
export async function restorePostings({ deps, actor }: Context, { ids }: PostingRefs): Promise<Count> {
  const { workspaceId } = actor;
  const changed = await setPostingsDeleted(deps.database, { workspaceId, ids, deletedAt: null });
  return { count: changed.length };
}
