import type { PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { screenings, users } from '../../schema/tables.ts';

/** How a screening is reviewed; the defaults while nothing was evaluated or set. */
export async function findScreeningSettings(database: Database, workspaceId: WorkspaceId, postingId: PostingId) {
  const [row] = await database
    .select({
      blind: screenings.blind,
      takesNewCvs: screenings.takesNewCvs,
      changedAt: screenings.changedAt,
      changedBy: users.email,
    })
    .from(screenings)
    .leftJoin(users, eq(users.id, screenings.changedBy))
    .where(and(eq(screenings.postingId, postingId), eq(screenings.workspaceId, workspaceId)));
  return row ?? { blind: false, takesNewCvs: false, changedAt: null, changedBy: null };
}
