import type { CvId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { evaluations } from '../../schema/tables.ts';

/** The one evaluation of a CV under a rubric, or null. */
export async function findEvaluationOfCv(
  database: Database,
  { workspaceId, cvId, rubricId }: { workspaceId: WorkspaceId; cvId: CvId; rubricId: RubricId },
) {
  const [row] = await database
    .select({ id: evaluations.id, stage: evaluations.stage })
    .from(evaluations)
    .where(
      and(eq(evaluations.workspaceId, workspaceId), eq(evaluations.cvId, cvId), eq(evaluations.rubricId, rubricId)),
    );
  return row ?? null;
}
