import type { WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import { notifyChanges } from '@vitae/db/queries/changes/notify-changes';
import { z } from 'zod';
import { Change } from './schemas.ts';

/** A change on its way through the database, with the workspace that may hear of it. */
export const AnnouncedChange = Change.extend({ workspaceId: z.string() });
export type AnnouncedChange = z.infer<typeof AnnouncedChange>;

/** Tells the workspace's screens when the transaction commits: ids and stages only. */
export async function announce(
  transaction: Database,
  workspaceId: WorkspaceId,
  changes: readonly Change[],
): Promise<void> {
  await notifyChanges(
    transaction,
    changes.map((change) => JSON.stringify({ ...change, workspaceId } satisfies AnnouncedChange)),
  );
}
