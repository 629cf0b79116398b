import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { cvs, readings } from '../../schema/tables.ts';

/** Reading JSON as text, with people's corrections in it; null when the workspace has no such CV or it is not read. */
export async function findReading(database: Database, workspaceId: WorkspaceId, cvId: CvId): Promise<string | null> {
  const query = prepared(database, 'find_reading', (name) =>
    database
      .select({ content: sql<string>`coalesce(${readings.corrected}, ${readings.content})` })
      .from(readings)
      .innerJoin(cvs, and(eq(cvs.id, readings.cvId), isNull(cvs.deletedAt)))
      .where(and(eq(readings.cvId, sql.placeholder('cvId')), eq(readings.workspaceId, sql.placeholder('workspaceId'))))
      .prepare(name),
  );
  const [row] = await query.execute({ cvId, workspaceId });
  return row?.content ?? null;
}
