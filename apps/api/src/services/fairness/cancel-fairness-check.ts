import { cancelFairnessChecks } from '@vitae/db/queries/fairness/fairness-checks';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { getFairness } from './get-fairness.ts';
import type { Fairness, FairnessRef } from './schemas.ts';

/** What runs ends after the CV in hand. Throws NOT_FOUND. */
export async function cancelFairnessCheck(context: Context, { postingId }: FairnessRef): Promise<Fairness> {
  const { deps, actor } = context;
  const { workspaceId } = actor;
  const posting = await findPosting(deps.database, workspaceId, postingId);
  if (!posting) throw notFound('posting');
  await cancelFairnessChecks(deps.database, { workspaceId, rubricId: posting.rubric.id });
  return getFairness(context, { postingId });
}
