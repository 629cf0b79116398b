import type { Failure } from '@vitae/core/shared/app-error';
import type { EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { evaluations } from '../../schema/tables.ts';

/** `evaluating → failed` with the reason that the person sees. False when another run was first. */
export async function failEvaluation(
  database: Database,
  { id, workspaceId, failure }: { id: EvaluationId; workspaceId: WorkspaceId; failure: Failure },
): Promise<boolean> {
  const rows = await database
    .update(evaluations)
    .set({
      stage: 'failed',
      failureCode: failure.code,
      failureMessage: failure.message,
      score: null,
      result: null,
      verdicts: null,
    })
    .where(and(eq(evaluations.id, id), eq(evaluations.workspaceId, workspaceId), eq(evaluations.stage, 'evaluating')))
    .returning({ id: evaluations.id });
  return rows.length === 1;
}
