import type { ShareLinkId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { shareLinks } from '../../schema/tables.ts';

/** Ends a link now; one that was ended stays as it is. False when the workspace has no such link. */
export async function revokeShareLink(database: Database, workspaceId: WorkspaceId, id: ShareLinkId): Promise<boolean> {
  const rows = await database
    .update(shareLinks)
    .set({ revokedAt: sql`coalesce(revoked_at, now())` })
    .where(and(eq(shareLinks.workspaceId, workspaceId), eq(shareLinks.id, id)))
    .returning({ id: shareLinks.id });
  return rows.length === 1;
}
