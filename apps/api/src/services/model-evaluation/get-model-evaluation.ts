import type { ModelJudgement } from '@vitae/core/model/model-judgement';
import { findEvaluation } from '@vitae/db/queries/evaluations/find-evaluation';
import { findModelEvaluation, type ModelEvaluationRecord } from '@vitae/db/queries/models/model-evaluations';
import type { Context } from '../context.ts';
import { failureField } from '../failure.ts';
import { usableProviders, usd } from '../model-provider/internal.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import type { ModelEvaluation, ModelEvaluationAnswer, ModelEvaluationRef } from './schemas.ts';

/** The model's view of an evaluation, or null when none was asked for. Throws NOT_FOUND. */
export async function getModelEvaluation(
  { deps, actor }: Context,
  { evaluationId }: ModelEvaluationRef,
): Promise<ModelEvaluationAnswer> {
  const [evaluation, record, available] = await Promise.all([
    findEvaluation(deps.database, actor.workspaceId, evaluationId),
    findModelEvaluation(deps.database, actor.workspaceId, evaluationId),
    usableProviders(deps, actor).then(
      () => true,
      () => false,
    ),
  ]);
  if (!evaluation) throw notFound('evaluation');
  return { available, evaluation: record && modelEvaluation(record) };
}

function modelEvaluation(record: ModelEvaluationRecord): ModelEvaluation {
  const { stage, score, providerName, model, promptVersion, inputTokens, outputTokens, latencyMs } = record;
  const done = stage === 'completed';
  return {
    evaluator: 'model',
    stage,
    ...failureField(record),
    ...(done && present({ score, provider: providerName, model, promptVersion, inputTokens, outputTokens, latencyMs })),
    ...(done && record.costMicros !== null && { costUsd: usd(record.costMicros) }),
    ...(done && record.result !== null && { judgement: storedJudgement(record.result) }),
    ...(done && record.sent !== null && { parts: storedParts(record.sent).length }),
    ...(done && { fromCache: record.fromCache }),
    createdAt: record.createdAt.toISOString(),
    ...(record.completedAt && { completedAt: record.completedAt.toISOString() }),
  };
}

/** Written by this code and checked again by the procedure's output schema. */
const storedJudgement = (text: string): ModelJudgement => JSON.parse(text);
const storedParts = (text: string): unknown[] => JSON.parse(text);
