import type { DecisionId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { decisions } from '../../schema/tables.ts';

/** Takes decisions back, and keeps that they were made; what held before holds again. Answers how many. */
export async function undoDecisions(
  database: Database,
  { workspaceId, ids, undoneBy }: { workspaceId: WorkspaceId; ids: readonly DecisionId[]; undoneBy: UserId },
): Promise<number> {
  const rows = await database
    .update(decisions)
    .set({ undoneAt: sql`now()`, undoneBy })
    .where(and(eq(decisions.workspaceId, workspaceId), inArray(decisions.id, [...ids]), isNull(decisions.undoneAt)))
    .returning({ id: decisions.id });
  return rows.length;
}
