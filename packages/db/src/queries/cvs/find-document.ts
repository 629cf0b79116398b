import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { cvs, documents } from '../../schema/tables.ts';

/** Document JSON as text; null when the workspace has no such CV or it is not read. */
export async function findDocument(database: Database, workspaceId: WorkspaceId, cvId: CvId): Promise<string | null> {
  const query = prepared(database, 'find_document', (name) =>
    database
      .select({ content: documents.content })
      .from(documents)
      .innerJoin(cvs, and(eq(cvs.id, documents.cvId), isNull(cvs.deletedAt)))
      .where(
        and(eq(documents.cvId, sql.placeholder('cvId')), eq(documents.workspaceId, sql.placeholder('workspaceId'))),
      )
      .prepare(name),
  );
  const [row] = await query.execute({ cvId, workspaceId });
  return row?.content ?? null;
}
