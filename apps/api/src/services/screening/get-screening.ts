import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { countStages } from '@vitae/db/queries/screenings/count-stages';
import { countOutdatedCvs } from '@vitae/db/queries/screenings/list-screened-cvs';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { Screening, ScreeningRef } from './schemas.ts';

/** How far a screening is. Throws NOT_FOUND. */
export async function getScreening({ deps, actor }: Context, { postingId }: ScreeningRef): Promise<Screening> {
  const { workspaceId } = actor;
  const posting = await findPosting(deps.database, workspaceId, postingId);
  if (!posting) throw notFound('posting');
  const rubricId = posting.rubric.id;
  const [stages, outdated] = await Promise.all([
    countStages(deps.database, workspaceId, rubricId),
    // A first version has no earlier one.
    posting.rubric.version === 1 ? 0 : countOutdatedCvs(deps.database, { workspaceId, postingId, rubricId }),
  ]);
  const counts = { pending: 0, reading: 0, evaluating: 0, completed: 0, failed: 0, cancelled: 0 };
  for (const { stage, count } of stages) counts[stage] = count;
  return {
    posting: { id: posting.id, title: posting.title },
    rubric: posting.rubric,
    counts,
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    outdated,
  };
}
