import type { CvId, PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, exists, isNull, ne, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../../database.ts';
import { cvs, evaluations } from '../../schema/tables.ts';

/** All CVs of the workspace, oldest first: ids alone, since a screening takes thousands. */
export async function listAllCvIds(database: Database, workspaceId: WorkspaceId): Promise<CvId[]> {
  const rows = await database
    .select({ id: cvs.id })
    .from(cvs)
    .where(and(eq(cvs.workspaceId, workspaceId), isNull(cvs.deletedAt)))
    .orderBy(cvs.createdAt, cvs.id);
  return rows.map((row) => row.id);
}

/** CVs that the posting was run against, under any version of its rubric, oldest first. */
export async function listScreenedCvIds(
  database: Database,
  workspaceId: WorkspaceId,
  postingId: PostingId,
): Promise<CvId[]> {
  const ofPosting = database
    .select({ one: sql`1` })
    .from(evaluations)
    .where(and(eq(evaluations.cvId, cvs.id), eq(evaluations.postingId, postingId)));
  const rows = await database
    .select({ id: cvs.id })
    .from(cvs)
    .where(and(eq(cvs.workspaceId, workspaceId), isNull(cvs.deletedAt), exists(ofPosting)))
    .orderBy(cvs.createdAt, cvs.id);
  return rows.map((row) => row.id);
}

/** CVs evaluated under an earlier rubric of the posting and not under `rubricId`. */
export async function countOutdatedCvs(
  database: Database,
  { workspaceId, postingId, rubricId }: { workspaceId: WorkspaceId; postingId: PostingId; rubricId: RubricId },
): Promise<number> {
  const current = alias(evaluations, 'current');
  const underCurrent = database
    .select({ one: sql`1` })
    .from(current)
    .where(and(eq(current.cvId, evaluations.cvId), eq(current.rubricId, rubricId)));
  const [row] = await database
    .select({ count: sql<number>`count(distinct ${evaluations.cvId})`.mapWith(Number) })
    .from(evaluations)
    .innerJoin(cvs, and(eq(cvs.id, evaluations.cvId), isNull(cvs.deletedAt)))
    .where(
      and(
        eq(evaluations.workspaceId, workspaceId),
        eq(evaluations.postingId, postingId),
        ne(evaluations.rubricId, rubricId),
        notExists(underCurrent),
      ),
    );
  return row?.count ?? 0;
}
