import type { Verdict } from '@vitae/core/evaluation/evaluation';
import type { EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { evaluations } from '../../schema/tables.ts';

export interface CompletedEvaluation {
  readonly id: EvaluationId;
  readonly workspaceId: WorkspaceId;
  readonly score: number;
  /** Evaluation JSON. */
  readonly result: string;
  readonly verdicts: Record<string, Verdict>;
  readonly evaluatorVersion: string;
}

/** `evaluating → completed`. False when another run was first or it was cancelled: then nothing is written. */
export async function completeEvaluation(database: Database, evaluation: CompletedEvaluation): Promise<boolean> {
  const { id, workspaceId, ...outcome } = evaluation;
  const rows = await database
    .update(evaluations)
    .set({ ...outcome, stage: 'completed', completedAt: sql`now()`, failureCode: null, failureMessage: null })
    .where(and(eq(evaluations.id, id), eq(evaluations.workspaceId, workspaceId), eq(evaluations.stage, 'evaluating')))
    .returning({ id: evaluations.id });
  return rows.length === 1;
}
