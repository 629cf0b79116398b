import type { PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { postings, screenings } from '../../schema/tables.ts';

/** The screenings that take each CV that arrives. */
export function listOpenScreenings(
  database: Database,
  workspaceId: WorkspaceId,
): Promise<{ readonly postingId: PostingId; readonly rubricId: RubricId }[]> {
  return database
    .select({ postingId: postings.id, rubricId: postings.rubricId })
    .from(screenings)
    .innerJoin(postings, and(eq(postings.id, screenings.postingId), isNull(postings.deletedAt)))
    .where(and(eq(screenings.workspaceId, workspaceId), eq(screenings.takesNewCvs, true)));
}
