import { setPostingsDeleted } from '@vitae/db/queries/postings/set-postings-deleted';
import { announce } from '../change/announce.ts';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import type { PostingRefs } from './schemas.ts';

/** Undoes deletePostings. */
export async function restorePostings({ deps, actor }: Context, input: PostingRefs): Promise<Count> {
  const { workspaceId } = actor;
  return deps.database.transaction(async (transaction) => {
    const ids = await setPostingsDeleted(transaction, { workspaceId, ids: input.ids, deletedAt: null });
    await announce(
      transaction,
      workspaceId,
      ids.map((id) => ({ kind: 'posting', id, deleted: false })),
    );
    return { count: ids.length };
  });
}
