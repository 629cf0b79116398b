import type { EvaluationId } from '@vitae/core/shared/ids';
import { getEvaluation } from '../evaluation/get-evaluation.ts';
import type { EvaluationDetail } from '../evaluation/schemas.ts';
import { notFound } from '../not-found.ts';
import type { OpenedLink } from './open-share-link.ts';

/** An evaluation that a link is about: one of its posting's under the current rubric, or the one. Throws NOT_FOUND. */
export async function shownEvaluation({ link, context }: OpenedLink, id: EvaluationId): Promise<EvaluationDetail> {
  const detail = await getEvaluation(context, { id });
  const isShown =
    link.kind === 'screening'
      ? detail.posting.id === link.postingId && detail.rubricIsCurrent
      : detail.id === link.evaluationId;
  if (!isShown) throw notFound('evaluation');
  return detail;
}
