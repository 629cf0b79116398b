import { and, desc, eq, isNull, type SQLWrapper } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { evaluations, postings } from '../../schema/tables.ts';

/** A lateral subquery: the newest evaluation of the CV whose id stands in `cvId`, unless its posting is deleted. */
export function newestEvaluation(database: Database, cvId: SQLWrapper) {
  return database
    .select({
      id: evaluations.id,
      postingId: evaluations.postingId,
      postingTitle: postings.title,
      stage: evaluations.stage,
      score: evaluations.score,
    })
    .from(evaluations)
    .innerJoin(postings, and(eq(postings.id, evaluations.postingId), isNull(postings.deletedAt)))
    .where(eq(evaluations.cvId, cvId))
    .orderBy(desc(evaluations.createdAt), desc(evaluations.id))
    .limit(1)
    .as('newest');
}

/** Its columns as one object, null when there is none. */
export function newestColumns(newest: ReturnType<typeof newestEvaluation>) {
  return {
    id: newest.id,
    postingId: newest.postingId,
    postingTitle: newest.postingTitle,
    stage: newest.stage,
    score: newest.score,
  };
}
