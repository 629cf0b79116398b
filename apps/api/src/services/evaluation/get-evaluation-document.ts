import type { Document } from '@vitae/core/document/document';
import type { Reading } from '@vitae/core/reading/reading';
import { blindDocument } from '@vitae/core/screening/blind-document';
import { findCandidate } from '@vitae/db/queries/candidates/find-candidate';
import { findDocument } from '@vitae/db/queries/cvs/find-document';
import { findReading } from '@vitae/db/queries/cvs/find-reading';
import { findEvaluation } from '@vitae/db/queries/evaluations/find-evaluation';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { EvaluationDocument, EvaluationRef } from './schemas.ts';

/**
 * The CV of an evaluation as its screening's reviewers may see it: while who it is is hidden, the words that tell are
 * covered. Throws NOT_FOUND, also while the CV is not read.
 */
export async function getEvaluationDocument(
  { deps, actor }: Context,
  { id }: EvaluationRef,
): Promise<EvaluationDocument> {
  const { workspaceId } = actor;
  const evaluation = await findEvaluation(deps.database, workspaceId, id);
  if (!evaluation) throw notFound('evaluation');
  const [postingId, cvId] = [evaluation.posting.id, evaluation.cv.id];
  const [candidate, stored, reading] = await Promise.all([
    findCandidate(deps.database, { workspaceId, postingId, cvId }),
    findDocument(deps.database, workspaceId, cvId),
    findReading(deps.database, workspaceId, cvId),
  ]);
  if (!candidate || stored === null || reading === null) throw notFound('evaluation');
  const document: Document = JSON.parse(stored);
  if (!candidate.blind || candidate.revealedAt) return { document, covered: false };
  const read: Reading = JSON.parse(reading);
  return { document: blindDocument(document, read), covered: true };
}
