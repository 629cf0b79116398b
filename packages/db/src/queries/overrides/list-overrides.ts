import type { CvId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { users, verdictOverrides } from '../../schema/tables.ts';

/** People's verdicts that hold, on these candidates of a posting, oldest first. */
export function listOverrides(
  database: Database,
  { workspaceId, postingId, cvIds }: { workspaceId: WorkspaceId; postingId: PostingId; cvIds: readonly CvId[] },
) {
  return database
    .select({
      id: verdictOverrides.id,
      cvId: verdictOverrides.cvId,
      requirementId: verdictOverrides.requirementId,
      requirementText: verdictOverrides.requirementText,
      verdict: verdictOverrides.verdict,
      reason: verdictOverrides.reason,
      by: users.email,
      createdAt: verdictOverrides.createdAt,
    })
    .from(verdictOverrides)
    .leftJoin(users, eq(users.id, verdictOverrides.madeBy))
    .where(
      and(
        eq(verdictOverrides.workspaceId, workspaceId),
        eq(verdictOverrides.postingId, postingId),
        inArray(verdictOverrides.cvId, [...cvIds]),
        isNull(verdictOverrides.removedAt),
      ),
    )
    .orderBy(asc(verdictOverrides.createdAt), asc(verdictOverrides.id));
}

export type OverrideRecord = Awaited<ReturnType<typeof listOverrides>>[number];
