import { cancelEvaluations } from '@vitae/db/queries/evaluations/cancel-evaluations';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { Count } from '../page.ts';
import type { ScreeningRef } from './schemas.ts';

/** Stops what has not finished; starting the screening again goes on with it. Throws NOT_FOUND. */
export async function cancelScreening({ deps, actor }: Context, { postingId }: ScreeningRef): Promise<Count> {
  const { workspaceId } = actor;
  const posting = await findPosting(deps.database, workspaceId, postingId);
  if (!posting) throw notFound('posting');
  return { count: await cancelEvaluations(deps.database, workspaceId, { rubricId: posting.rubric.id }) };
}
