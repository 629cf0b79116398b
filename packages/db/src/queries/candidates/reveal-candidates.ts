import type { CvId, PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { candidates } from '../../schema/tables.ts';

/** Notes who saw first who these candidates are; those that were revealed before keep their note. */
export async function revealCandidates(
  database: Database,
  reveal: { workspaceId: WorkspaceId; postingId: PostingId; cvIds: readonly CvId[]; revealedBy: UserId },
): Promise<number> {
  const rows = await database
    .update(candidates)
    .set({ revealedAt: sql`now()`, revealedBy: reveal.revealedBy })
    .where(
      and(
        eq(candidates.workspaceId, reveal.workspaceId),
        eq(candidates.postingId, reveal.postingId),
        inArray(candidates.cvId, [...reveal.cvIds]),
        isNull(candidates.revealedAt),
      ),
    )
    .returning({ cvId: candidates.cvId });
  return rows.length;
}
