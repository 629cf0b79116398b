import type { PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { evaluations, postings, rubrics } from '../../schema/tables.ts';

/** The posting with its current rubric, or null when the workspace has no such posting. */
export async function findPosting(database: Database, workspaceId: WorkspaceId, id: PostingId) {
  const query = prepared(database, 'find_posting', (name) =>
    database
      .select({
        id: postings.id,
        title: postings.title,
        text: postings.text,
        createdAt: postings.createdAt,
        updatedAt: postings.updatedAt,
        rubric: { id: rubrics.id, version: rubrics.version, requirements: rubrics.requirements },
        evaluationCount: database.$count(evaluations, eq(evaluations.rubricId, rubrics.id)),
      })
      .from(postings)
      .innerJoin(rubrics, eq(rubrics.id, postings.rubricId))
      .where(
        and(
          eq(postings.id, sql.placeholder('id')),
          eq(postings.workspaceId, sql.placeholder('workspaceId')),
          isNull(postings.deletedAt),
        ),
      )
      .prepare(name),
  );
  const [row] = await query.execute({ id, workspaceId });
  return row ?? null;
}

export type PostingRecord = NonNullable<Awaited<ReturnType<typeof findPosting>>>;
