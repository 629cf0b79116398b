import { findEvaluation } from '@vitae/db/queries/evaluations/find-evaluation';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { cvEvaluation } from './internal.ts';
import type { CvEvaluation, CvEvaluationRef } from './schemas.ts';

/** Throws NOT_FOUND. */
export async function getCvEvaluation({ deps, actor }: Context, input: CvEvaluationRef): Promise<CvEvaluation> {
  const record = await findEvaluation(deps.database, actor.workspaceId, input.id);
  if (!record) throw notFound('evaluation');
  return cvEvaluation({ ...record, cvId: record.cv.id, fileName: record.cv.fileName, postingId: record.posting.id });
}
