import { type CvId, EvaluationId } from '@vitae/core/shared/ids';
import { insertEvaluations } from '@vitae/db/queries/evaluations/insert-evaluations';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { countEvaluated } from '@vitae/db/queries/screenings/count-evaluated';
import { listMissingCvIds } from '@vitae/db/queries/screenings/list-missing-cvs';
import { listAllCvIds, listScreenedCvIds } from '@vitae/db/queries/screenings/list-screened-cvs';
import { renewOutdatedBySkills } from '@vitae/db/queries/skills/outdated-by-skills';
import type { Context } from '../context.ts';
import { enqueueEvaluating } from '../evaluation/enqueue-evaluating.ts';
import { notFound } from '../not-found.ts';
import type { ScreeningStarted, StartScreening } from './schemas.ts';

/**
 * Evaluates many CVs under the posting's current rubric, all in one transaction. What is there already stays; what was
 * cancelled or failed starts again, and with `only: 'screened'` what was judged before the workspace's own skills changed; CVs that are not the workspace's are left out. Throws NOT_FOUND.
 */
export async function startScreening({ deps, actor }: Context, input: StartScreening): Promise<ScreeningStarted> {
  const { workspaceId } = actor;
  const { postingId } = input;
  return deps.database.transaction(async (transaction) => {
    const posting = await findPosting(transaction, workspaceId, postingId);
    if (!posting) throw notFound('posting');
    const rubricId = posting.rubric.id;
    const cvIds = await wantedCvs();
    const inserted = await insertEvaluations(transaction, {
      workspaceId,
      postingId,
      rubricId,
      wanted: cvIds.map((cvId) => ({ id: EvaluationId.parse(deps.ids.next()), cvId })),
    });
    const ready = inserted.filter((one) => one.ready).map((one) => one.id);
    const renewed =
      input.only === 'screened' && !input.cvIds
        ? await renewOutdatedBySkills(transaction, { workspaceId, rubricId })
        : [];
    await enqueueEvaluating({ deps, transaction, workspaceId }, [...ready, ...renewed]);
    const evaluated = await countEvaluated(transaction, { workspaceId, rubricId, cvIds });
    const created = inserted.length + renewed.length;
    return { created, existing: evaluated - created };

    function wantedCvs(): Promise<readonly CvId[]> | readonly CvId[] {
      if (input.cvIds) return [...new Set(input.cvIds)];
      if (input.only === 'screened') return listScreenedCvIds(transaction, workspaceId, postingId);
      if (input.only === 'missing') return listMissingCvIds(transaction, workspaceId, postingId);
      return listAllCvIds(transaction, workspaceId);
    }
  });
}
