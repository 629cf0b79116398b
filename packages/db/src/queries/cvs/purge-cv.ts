import type { CvId } from '@vitae/core/shared/ids';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs } from '../../schema/tables.ts';

/** Removes a deleted CV for good with all that hangs on it; false when it was restored in the meantime. */
export async function purgeCv(database: Database, id: CvId): Promise<boolean> {
  const rows = await database
    .delete(cvs)
    .where(and(eq(cvs.id, id), isNotNull(cvs.deletedAt)))
    .returning({ id: cvs.id });
  return rows.length === 1;
}
