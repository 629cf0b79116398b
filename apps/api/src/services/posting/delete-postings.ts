import { setPostingsDeleted } from '@vitae/db/queries/postings/set-postings-deleted';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import type { PostingRefs } from './schemas.ts';

/** Hides postings with their evaluations; restorePostings brings them back until they are purged. */
export async function deletePostings({ deps, actor }: Context, { ids }: PostingRefs): Promise<Count> {
  const { workspaceId } = actor;
  const changed = await setPostingsDeleted(deps.database, { workspaceId, ids, deletedAt: deps.clock.now() });
  return { count: changed.length };
}
