import type { OverrideId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { verdictOverrides } from '../../schema/tables.ts';

/** Takes a person's verdict back and keeps that it was given. False when there is none that holds. */
export async function removeOverride(
  database: Database,
  { workspaceId, id, removedBy }: { workspaceId: WorkspaceId; id: OverrideId; removedBy: UserId },
): Promise<boolean> {
  const rows = await database
    .update(verdictOverrides)
    .set({ removedAt: sql`now()`, removedBy })
    .where(
      and(
        eq(verdictOverrides.workspaceId, workspaceId),
        eq(verdictOverrides.id, id),
        isNull(verdictOverrides.removedAt),
      ),
    )
    .returning({ id: verdictOverrides.id });
  return rows.length === 1;
}
