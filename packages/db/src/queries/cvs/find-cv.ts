import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { cvs } from '../../schema/tables.ts';
import { cvColumns } from './cv-columns.ts';
import { newestColumns, newestEvaluation } from './newest-evaluation.ts';

/** The CV as lists show it, or null when the workspace has no such CV. */
export async function findCv(database: Database, workspaceId: WorkspaceId, id: CvId) {
  const query = prepared(database, 'find_cv', (name) => {
    const newest = newestEvaluation(database, cvs.id);
    return database
      .select({ ...cvColumns, newestEvaluation: newestColumns(newest) })
      .from(cvs)
      .leftJoinLateral(newest, sql`true`)
      .where(
        and(
          eq(cvs.id, sql.placeholder('id')),
          eq(cvs.workspaceId, sql.placeholder('workspaceId')),
          isNull(cvs.deletedAt),
        ),
      )
      .prepare(name);
  });
  const [row] = await query.execute({ id, workspaceId });
  return row ?? null;
}

export type CvRecord = NonNullable<Awaited<ReturnType<typeof findCv>>>;
