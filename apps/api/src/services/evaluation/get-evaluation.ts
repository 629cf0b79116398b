import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { findEvaluation } from '@vitae/db/queries/evaluations/find-evaluation';
import type { Context } from '../context.ts';
import { cvRow } from '../cv/cv-row.ts';
import { failureField } from '../failure.ts';
import { notFound } from '../not-found.ts';
import type { EvaluationDetail, EvaluationRef } from './schemas.ts';

/** Throws NOT_FOUND. */
export async function getEvaluation({ deps, actor }: Context, input: EvaluationRef): Promise<EvaluationDetail> {
  const record = await findEvaluation(deps.database, actor.workspaceId, input.id);
  if (!record) throw notFound('evaluation');
  const { rubric, rubricIsCurrent } = record;
  return {
    id: record.id,
    stage: record.stage,
    ...failureField(record),
    ...(record.score !== null && { score: record.score }),
    cv: cvRow(record.cv),
    posting: record.posting,
    // The text may have changed since an earlier rubric: where its requirements stood then means nothing now.
    rubric: rubricIsCurrent
      ? rubric
      : { ...rubric, requirements: rubric.requirements.map(({ source: _, ...requirement }) => requirement) },
    rubricIsCurrent,
    ...(record.result !== null && { result: storedEvaluation(record.result) }),
    createdAt: record.createdAt.toISOString(),
    ...(record.completedAt && { completedAt: record.completedAt.toISOString() }),
  };
}

/** The evaluator wrote it and the procedure's output schema checks it again. */
function storedEvaluation(text: string): Evaluation {
  return JSON.parse(text);
}
