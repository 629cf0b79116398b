import { and, isNotNull, lt } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs } from '../../schema/tables.ts';

/** Removes CVs of all workspaces that were deleted before `before`, with all that hangs on them. */
export async function purgeCvs(database: Database, before: Date): Promise<number> {
  const rows = await database
    .delete(cvs)
    .where(and(isNotNull(cvs.deletedAt), lt(cvs.deletedAt, before)))
    .returning({ id: cvs.id });
  return rows.length;
}
