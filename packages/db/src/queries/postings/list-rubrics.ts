import type { PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { evaluations, rubrics } from '../../schema/tables.ts';

/** More versions than a person looks through; older ones stay where evaluations need them. */
const mostVersions = 200;

/** The versions of a posting's rubric, newest first, each with how many evaluations used it. */
export async function listRubrics(database: Database, workspaceId: WorkspaceId, postingId: PostingId) {
  return database
    .select({
      id: rubrics.id,
      version: rubrics.version,
      requirements: rubrics.requirements,
      createdAt: rubrics.createdAt,
      evaluationCount: database.$count(evaluations, eq(evaluations.rubricId, rubrics.id)),
    })
    .from(rubrics)
    .where(and(eq(rubrics.postingId, postingId), eq(rubrics.workspaceId, workspaceId)))
    .orderBy(desc(rubrics.version))
    .limit(mostVersions);
}
