import type { RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs, evaluations } from '../../schema/tables.ts';

/** How many evaluations of a rubric are at each stage; stages without any are left out. */
export function countStages(database: Database, workspaceId: WorkspaceId, rubricId: RubricId) {
  return database
    .select({ stage: evaluations.stage, count: sql<number>`count(*)`.mapWith(Number) })
    .from(evaluations)
    .innerJoin(cvs, and(eq(cvs.id, evaluations.cvId), isNull(cvs.deletedAt)))
    .where(and(eq(evaluations.workspaceId, workspaceId), eq(evaluations.rubricId, rubricId)))
    .groupBy(evaluations.stage);
}
