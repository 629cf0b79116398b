import { AppError } from '@vitae/core/shared/app-error';
import { FairnessCheckId } from '@vitae/core/shared/ids';
import { insertFairnessCheck, listCheckedCvIds } from '@vitae/db/queries/fairness/fairness-checks';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { enqueue } from '../../tasks/define-task.ts';
import { checkFairnessTask } from '../../tasks/definitions/check-fairness.ts';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import { getFairness } from './get-fairness.ts';
import { inventedCvs } from './invented-cvs.ts';
import { fewCvs, mostCvs } from './limits.data.ts';
import type { Fairness, FairnessRef } from './schemas.ts';

/**
 * Begins the invariance lab on the posting's current rubric and the CVs evaluated under it. While one is under way
 * nothing is begun. Throws NOT_FOUND; VALIDATION when there is nothing to judge by.
 */
export async function startFairnessCheck(context: Context<Member>, { postingId }: FairnessRef): Promise<Fairness> {
  const { deps, actor } = context;
  const { workspaceId } = actor;
  const invented = await inventedCvs();
  await deps.database.transaction(async (transaction) => {
    const posting = await findPosting(transaction, workspaceId, postingId);
    if (!posting) throw notFound('posting');
    const rubricId = posting.rubric.id;
    if (posting.rubric.requirements.length === 0)
      throw new AppError('VALIDATION', 'The rubric asks for nothing yet. Add a requirement, then check again.');
    const cvIds = await listCheckedCvIds(transaction, { workspaceId, rubricId, most: mostCvs });
    const withInvented = cvIds.length < fewCvs && invented.length > 0;
    const total = cvIds.length + (withInvented ? invented.length : 0);
    if (total === 0)
      throw new AppError('VALIDATION', 'No CV was evaluated for this posting yet. Evaluate some, then check again.');
    const id = FairnessCheckId.parse(deps.ids.next());
    const started = { startedByEmail: actor.email, startedAt: deps.clock.now() };
    const check = { id, workspaceId, postingId, rubricId, cvIds, withInvented, total, ...started };
    if (!(await insertFairnessCheck(transaction, check))) return;
    await enqueue({ queue: deps.queue, transaction }, checkFairnessTask, [{ version: 1, workspaceId, checkId: id }]);
  });
  return getFairness(context, { postingId });
}
