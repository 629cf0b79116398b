import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { rankedPage } from './ranked-page.ts';
import type { ListScreening, ScreeningPage } from './schemas.ts';

/** The CVs of a screening under the current rubric, best first. Throws NOT_FOUND. */
export async function listScreening(context: Context, input: ListScreening): Promise<ScreeningPage> {
  const { deps, actor } = context;
  const posting = await findPosting(deps.database, actor.workspaceId, input.postingId);
  if (!posting) throw notFound('posting');
  const { page, pageSize } = input;
  return { ...(await rankedPage(context, posting, input)), page, pageSize };
}
