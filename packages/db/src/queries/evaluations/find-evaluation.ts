import type { EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { cvs, evaluations, postings, rubrics } from '../../schema/tables.ts';
import { cvColumns } from '../cvs/cv-columns.ts';

/** An evaluation with its CV, posting and the rubric it used; null when the workspace has no such evaluation. */
export async function findEvaluation(database: Database, workspaceId: WorkspaceId, id: EvaluationId) {
  const query = prepared(database, 'find_evaluation', (name) =>
    database
      .select({
        id: evaluations.id,
        stage: evaluations.stage,
        failureCode: evaluations.failureCode,
        failureMessage: evaluations.failureMessage,
        score: evaluations.score,
        result: evaluations.result,
        createdAt: evaluations.createdAt,
        completedAt: evaluations.completedAt,
        cv: cvColumns,
        posting: { id: postings.id, title: postings.title, text: postings.text },
        rubric: { id: rubrics.id, version: rubrics.version, requirements: rubrics.requirements },
        rubricIsCurrent: sql<boolean>`${postings.rubricId} = ${evaluations.rubricId}`,
      })
      .from(evaluations)
      .innerJoin(cvs, and(eq(cvs.id, evaluations.cvId), isNull(cvs.deletedAt)))
      .innerJoin(postings, and(eq(postings.id, evaluations.postingId), isNull(postings.deletedAt)))
      .innerJoin(rubrics, eq(rubrics.id, evaluations.rubricId))
      .where(
        and(eq(evaluations.id, sql.placeholder('id')), eq(evaluations.workspaceId, sql.placeholder('workspaceId'))),
      )
      .prepare(name),
  );
  const [row] = await query.execute({ id, workspaceId });
  return row ?? null;
}

export type EvaluationRecord = NonNullable<Awaited<ReturnType<typeof findEvaluation>>>;
