import type { Reading } from '@vitae/core/reading/reading';
import type { CvId } from '@vitae/core/shared/ids';
import { findReading } from '@vitae/db/queries/cvs/find-reading';
import type { VisitorContext } from '../context.ts';
import { getEvaluationDocument } from '../evaluation/get-evaluation-document.ts';
import { present } from '../present.ts';
import { type OpenedLink, openShareLink } from './open-share-link.ts';
import type { SharedDocument, SharedEvaluation, SharedEvaluationRef } from './schemas.ts';
import { shownEvaluation } from './shown-evaluation.ts';

/** One evaluation that a link shows. Throws NOT_FOUND, FORBIDDEN, RATE_LIMITED. */
export async function getSharedEvaluation(
  visit: VisitorContext,
  { token, evaluationId }: SharedEvaluationRef,
): Promise<SharedEvaluation> {
  const opened = await openShareLink(visit, token);
  const detail = await shownEvaluation(opened, evaluationId);
  const { id, stage, score, reviewedScore, rubric, result, createdAt, completedAt, cv } = detail;
  return {
    id,
    stage,
    rubric,
    createdAt,
    ...present({
      score: score ?? null,
      reviewedScore: reviewedScore ?? null,
      result: result ?? null,
      completedAt: completedAt ?? null,
    }),
    // Who of the workspace judged is the workspace's own.
    overrides: detail.overrides.map(({ by: _, ...override }) => override),
    cv: {
      id: cv.id,
      name: cv.name ?? cv.fileName,
      ...present({ headline: cv.headline ?? null, years: cv.years ?? null }),
    },
    postingTitle: detail.posting.title,
    hidden: detail.candidate.hidden,
    // A candidate sees what was read of the CV; other visitors see what was found for the posting.
    ...(opened.link.kind === 'candidate' && !detail.candidate.hidden && (await readResume(opened, cv.id))),
  };
}

/** The document of one. Throws NOT_FOUND, FORBIDDEN, RATE_LIMITED. */
export async function getSharedDocument(
  visit: VisitorContext,
  { token, evaluationId }: SharedEvaluationRef,
): Promise<SharedDocument> {
  const opened = await openShareLink(visit, token);
  const { id } = await shownEvaluation(opened, evaluationId);
  return getEvaluationDocument(opened.context, { id });
}

async function readResume(
  { context: { deps, actor } }: OpenedLink,
  cvId: CvId,
): Promise<Pick<SharedEvaluation, 'resume'>> {
  const stored = await findReading(deps.database, actor.workspaceId, cvId);
  if (stored === null) return {};
  const { resume }: Reading = JSON.parse(stored);
  return { resume };
}
