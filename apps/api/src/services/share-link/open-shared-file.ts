import { AppError } from '@vitae/core/shared/app-error';
import type { CvId } from '@vitae/core/shared/ids';
import type { Context, System, VisitorContext } from '../context.ts';
import { openShareLink } from './open-share-link.ts';
import type { SharedEvaluationRef } from './schemas.ts';
import { shownEvaluation } from './shown-evaluation.ts';

/** The CV whose file a link may show. Throws NOT_FOUND, FORBIDDEN (also while who it is is hidden), RATE_LIMITED. */
export async function openSharedFile(
  visit: VisitorContext,
  { token, evaluationId }: SharedEvaluationRef,
): Promise<{ context: Context<System>; cvId: CvId }> {
  const opened = await openShareLink(visit, token);
  const { cv, candidate } = await shownEvaluation(opened, evaluationId);
  if (candidate.hidden) throw new AppError('FORBIDDEN', 'This screening is blind: the file is not shown.');
  return { context: opened.context, cvId: cv.id };
}
