import { AppError } from '@vitae/core/shared/app-error';
import { OverrideId } from '@vitae/core/shared/ids';
import { findEvaluation } from '@vitae/db/queries/evaluations/find-evaluation';
import { setOverride } from '@vitae/db/queries/overrides/set-override';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { SetVerdictOverride, VerdictOverrideRef } from './schemas.ts';

/**
 * Puts a person's verdict beside the machine's, for this candidate and requirement in all evaluations of the posting
 * that ask for it in the same words. Throws NOT_FOUND, and CONFLICT while there is no verdict to differ from.
 */
export async function setVerdictOverride(
  { deps, actor }: Context<Member>,
  { evaluationId, requirementId, verdict, reason }: SetVerdictOverride,
): Promise<VerdictOverrideRef> {
  const { workspaceId, userId: madeBy } = actor;
  const evaluation = await findEvaluation(deps.database, workspaceId, evaluationId);
  if (!evaluation) throw notFound('evaluation');
  const requirement = evaluation.rubric.requirements.find((one) => one.id === requirementId);
  if (!requirement) throw notFound('requirement');
  if (evaluation.stage !== 'completed') {
    throw new AppError('CONFLICT', 'This CV is not evaluated yet. Wait for the result and judge then.');
  }
  const id = OverrideId.parse(deps.ids.next());
  await deps.database.transaction((transaction) =>
    setOverride(transaction, {
      id,
      workspaceId,
      postingId: evaluation.posting.id,
      cvId: evaluation.cv.id,
      requirementId,
      requirementText: requirement.text,
      verdict,
      reason,
      madeBy,
    }),
  );
  return { id };
}
