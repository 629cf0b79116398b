import type { PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { screenings } from '../../schema/tables.ts';

export interface ScreeningSettingsChange {
  readonly workspaceId: WorkspaceId;
  readonly postingId: PostingId;
  readonly blind?: boolean | undefined;
  readonly takesNewCvs?: boolean | undefined;
  readonly changedBy: UserId;
}

/** The posting is to be the workspace's (findPosting). What is not given stays. */
export async function setScreeningSettings(database: Database, change: ScreeningSettingsChange): Promise<void> {
  const { workspaceId, postingId, blind, takesNewCvs, changedBy } = change;
  const given = {
    ...(blind !== undefined && { blind }),
    ...(takesNewCvs !== undefined && { takesNewCvs }),
    changedBy,
    changedAt: sql`now()`,
  };
  await database
    .insert(screenings)
    .values({ workspaceId, postingId, ...given })
    .onConflictDoUpdate({ target: screenings.postingId, set: given });
}
