import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import type { EvaluationListRow } from '@vitae/db/queries/evaluations/list-evaluations';
import { failureField } from '../failure.ts';
import type { CvEvaluation } from './schemas.ts';

type Fields =
  | 'id'
  | 'stage'
  | 'score'
  | 'result'
  | 'failureCode'
  | 'failureMessage'
  | 'cvId'
  | 'postingId'
  | 'fileName'
  | 'createdAt'
  | 'completedAt';

/** An evaluation as callers of the plain REST interface know it. */
export function cvEvaluation(row: Pick<EvaluationListRow, Fields>): CvEvaluation {
  const result = row.result === null ? null : storedEvaluation(row.result);
  const { failure } = failureField(row);
  return {
    id: row.id,
    evaluator: 'local',
    status: row.stage,
    score: row.score,
    rationale: result?.rationale ?? null,
    matches: result?.matches ?? [],
    gaps: result?.gaps ?? [],
    ...(failure && { error: failure }),
    cvId: row.cvId,
    postingId: row.postingId,
    fileName: row.fileName,
    createdAt: row.createdAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
  };
}

/** The evaluator wrote it and the procedure's output schema checks what is taken from it. */
function storedEvaluation(text: string): Pick<Evaluation, 'rationale' | 'matches' | 'gaps'> {
  return JSON.parse(text);
}
