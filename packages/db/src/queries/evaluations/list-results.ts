import type { EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { evaluations } from '../../schema/tables.ts';

/** Whole results (Evaluation JSON, null until completed) of a few evaluations. */
export function listResults(database: Database, workspaceId: WorkspaceId, ids: readonly EvaluationId[]) {
  return database
    .select({ id: evaluations.id, result: evaluations.result })
    .from(evaluations)
    .where(and(eq(evaluations.workspaceId, workspaceId), inArray(evaluations.id, [...ids])));
}
