import type { WorkspaceId } from '@vitae/core/shared/ids';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs, rereads } from '../../schema/tables.ts';

/** So many failed CVs are named; the library's filter shows all. */
const namedFailures = 50;

/** How many CVs another reader version read, and how the last bulk re-reading stands; its `run` is null when there was none. */
export async function findReread(database: Database, workspaceId: WorkspaceId, readerVersion: string) {
  const own = and(eq(cvs.workspaceId, workspaceId), isNull(cvs.deletedAt));
  const [[outdated], [run]] = await Promise.all([
    database
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(cvs)
      .where(and(own, eq(cvs.stage, 'read'), sql`${cvs.readerVersion} is distinct from ${readerVersion}`)),
    database
      .select()
      .from(rereads)
      .where(eq(rereads.workspaceId, workspaceId))
      .orderBy(desc(rereads.startedAt), desc(rereads.id))
      .limit(1),
  ]);
  if (!run) return { outdated: outdated?.count ?? 0, run: null };
  const [[counts], failures] = await Promise.all([
    database
      .select({
        taken: sql<number>`count(*)`.mapWith(Number),
        waiting: sql<number>`count(*) filter (where stage in ('pending', 'reading') and deleted_at is null)`.mapWith(
          Number,
        ),
        failed: sql<number>`count(*) filter (where stage = 'failed' and deleted_at is null)`.mapWith(Number),
      })
      .from(cvs)
      .where(and(eq(cvs.rereadId, run.id), eq(cvs.workspaceId, workspaceId))),
    database
      .select({
        id: cvs.id,
        fileName: cvs.fileName,
        name: cvs.name,
        failureCode: cvs.failureCode,
        failureMessage: cvs.failureMessage,
      })
      .from(cvs)
      .where(and(own, eq(cvs.rereadId, run.id), eq(cvs.stage, 'failed')))
      .orderBy(desc(cvs.createdAt), desc(cvs.id))
      .limit(namedFailures),
  ]);
  return {
    outdated: outdated?.count ?? 0,
    run: { ...run, taken: counts?.taken ?? 0, waiting: counts?.waiting ?? 0, failed: counts?.failed ?? 0, failures },
  };
}
