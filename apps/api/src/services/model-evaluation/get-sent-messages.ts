import { ModelMessage } from '@vitae/core/model/prompt';
import { findModelEvaluation, findModelSource } from '@vitae/db/queries/models/model-evaluations';
import { findVocabulary } from '@vitae/db/queries/skills/vocabulary';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { evaluateInput } from './internal.ts';
import { questionsOf } from './questions.ts';
import type { ModelEvaluationRef, SentMessages } from './schemas.ts';

const Stored = z.array(z.array(ModelMessage));

/**
 * The exact messages: those that were sent, or those that would be, so that a person can look before anything leaves.
 * Throws NOT_FOUND, also for an evaluation that is not completed.
 */
export async function getSentMessages(
  { deps, actor }: Context,
  { evaluationId }: ModelEvaluationRef,
): Promise<SentMessages> {
  const record = await findModelEvaluation(deps.database, actor.workspaceId, evaluationId);
  if (record?.stage === 'completed' && record.sent !== null)
    return { wasSent: true, parts: Stored.parse(JSON.parse(record.sent)) };
  const source = await findModelSource(deps.database, actor.workspaceId, evaluationId);
  if (!source) throw notFound('evaluation');
  const skills = await findVocabulary(deps.database, actor.workspaceId);
  const parts = await deps.pool.sentParts(evaluateInput(source, skills));
  const questions = questionsOf(deps.models.secrets, { parts, requirements: source.requirements });
  return { wasSent: false, parts: questions.map(({ messages }) => [...messages]) };
}
