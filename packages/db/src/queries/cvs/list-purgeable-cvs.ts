import { and, isNotNull, lt } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs } from '../../schema/tables.ts';

/** CVs of all workspaces that were deleted before `before`, at most `limit`. */
export function listPurgeableCvs(database: Database, before: Date, limit: number) {
  return database
    .select({ id: cvs.id, workspaceId: cvs.workspaceId, sha256: cvs.sha256 })
    .from(cvs)
    .where(and(isNotNull(cvs.deletedAt), lt(cvs.deletedAt, before)))
    .limit(limit);
}
