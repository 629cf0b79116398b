import { countModelStages } from '@vitae/db/queries/models/model-evaluations';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { ScreeningRef } from '../screening/schemas.ts';
import type { ModelProgress } from './schemas.ts';

/** How far a model has come with a screening's current rubric. Throws NOT_FOUND. */
export async function getModelProgress({ deps, actor }: Context, { postingId }: ScreeningRef): Promise<ModelProgress> {
  if (!(await findPosting(deps.database, actor.workspaceId, postingId))) throw notFound('posting');
  return countModelStages(deps.database, actor.workspaceId, postingId);
}
