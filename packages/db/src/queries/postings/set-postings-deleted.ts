import type { PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { postings } from '../../schema/tables.ts';

/** Hides postings (with a date) or brings them back (with null); answers the ids that changed. */
export async function setPostingsDeleted(
  database: Database,
  change: { workspaceId: WorkspaceId; ids: readonly PostingId[]; deletedAt: Date | null },
): Promise<PostingId[]> {
  const rows = await database
    .update(postings)
    .set({ deletedAt: change.deletedAt })
    .where(
      and(
        eq(postings.workspaceId, change.workspaceId),
        inArray(postings.id, [...change.ids]),
        change.deletedAt ? isNull(postings.deletedAt) : isNotNull(postings.deletedAt),
      ),
    )
    .returning({ id: postings.id });
  return rows.map((row) => row.id);
}
