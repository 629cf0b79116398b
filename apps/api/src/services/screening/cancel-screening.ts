import { cancelEvaluations } from '@vitae/db/queries/evaluations/cancel-evaluations';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { announce } from '../change/announce.ts';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { Count } from '../page.ts';
import type { ScreeningRef } from './schemas.ts';

/** Stops what has not finished; starting the screening again goes on with it. Throws NOT_FOUND. */
export async function cancelScreening({ deps, actor }: Context, { postingId }: ScreeningRef): Promise<Count> {
  const { workspaceId } = actor;
  return deps.database.transaction(async (transaction) => {
    const posting = await findPosting(transaction, workspaceId, postingId);
    if (!posting) throw notFound('posting');
    const cancelled = await cancelEvaluations(transaction, workspaceId, { rubricId: posting.rubric.id });
    await announce(transaction, workspaceId, [{ kind: 'posting', id: postingId, postingId }]);
    return { count: cancelled.length };
  });
}
