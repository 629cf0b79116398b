import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs } from '../../schema/tables.ts';

/** Hides CVs (with a date) or brings them back (with null); answers the ones that changed. */
export async function setCvsDeleted(
  database: Database,
  change: { workspaceId: WorkspaceId; ids: readonly CvId[]; deletedAt: Date | null },
): Promise<{ id: CvId; stage: (typeof cvs.stage.enumValues)[number] }[]> {
  return database
    .update(cvs)
    .set({ deletedAt: change.deletedAt })
    .where(
      and(
        eq(cvs.workspaceId, change.workspaceId),
        inArray(cvs.id, [...change.ids]),
        change.deletedAt ? isNull(cvs.deletedAt) : isNotNull(cvs.deletedAt),
      ),
    )
    .returning({ id: cvs.id, stage: cvs.stage });
}
