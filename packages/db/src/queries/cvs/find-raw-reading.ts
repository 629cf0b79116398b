import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs, readings } from '../../schema/tables.ts';

/** Reading JSON as the reader gave it, without corrections, and what tells this state of the CV from others. */
export async function findRawReading(database: Database, workspaceId: WorkspaceId, cvId: CvId) {
  const [row] = await database
    .select({ reading: readings.content, correctionRevision: cvs.correctionRevision, readAt: cvs.readAt })
    .from(cvs)
    .leftJoin(readings, eq(readings.cvId, cvs.id))
    .where(and(eq(cvs.id, cvId), eq(cvs.workspaceId, workspaceId), isNull(cvs.deletedAt)));
  return row ?? null;
}
