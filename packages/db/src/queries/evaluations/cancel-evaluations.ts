import type { EvaluationId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { evaluations } from '../../schema/tables.ts';

/** Cancels those named, or all of a rubric, that have not finished; answers how many changed. */
export async function cancelEvaluations(
  database: Database,
  workspaceId: WorkspaceId,
  which: { readonly ids: readonly EvaluationId[] } | { readonly rubricId: RubricId },
): Promise<number> {
  const rows = await database
    .update(evaluations)
    .set({ stage: 'cancelled' })
    .where(
      and(
        eq(evaluations.workspaceId, workspaceId),
        'ids' in which ? inArray(evaluations.id, [...which.ids]) : eq(evaluations.rubricId, which.rubricId),
        inArray(evaluations.stage, ['pending', 'reading', 'evaluating']),
      ),
    )
    .returning({ id: evaluations.id });
  return rows.length;
}
