import type { WorkspaceId } from '@vitae/core/shared/ids';
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { cvs, evaluations, postings, rubrics } from '../../schema/tables.ts';
import { containing, ordered, type PageRequest } from '../page.ts';

export interface PostingListRequest extends PageRequest {
  readonly workspaceId: WorkspaceId;
  readonly sort: 'createdAt' | 'updatedAt' | 'title';
  readonly direction: 'ascending' | 'descending';
}

/** A page of postings with how far their screening is. */
export async function listPostings(database: Database, request: PostingListRequest) {
  const values = {
    workspaceId: request.workspaceId,
    pattern: containing(request.search),
    limit: request.pageSize,
    offset: (request.page - 1) * request.pageSize,
  };
  const [rows, total] = await Promise.all([
    preparePage(database, request).execute(values),
    prepareCount(database, request).execute(values),
  ]);
  return { rows, total: total[0]?.total ?? 0 };
}

export type PostingListRow = Awaited<ReturnType<ReturnType<typeof preparePage>['execute']>>[number];

function conditions(request: PostingListRequest): SQL | undefined {
  return and(
    eq(postings.workspaceId, sql.placeholder('workspaceId')),
    isNull(postings.deletedAt),
    request.search ? sql`${postings.title} || ' ' || ${postings.text} ilike ${sql.placeholder('pattern')}` : undefined,
  );
}

function preparePage(database: Database, request: PostingListRequest) {
  const { sort, direction, search } = request;
  return prepared(database, `list_postings_${sort}_${direction}_${search ? 'search' : 'any'}`, (name) => {
    const progress = database
      .select({
        evaluationCount: sql<number>`count(*)`.mapWith(Number).as('evaluation_count'),
        completedCount: sql<number>`count(*) filter (where ${evaluations.stage} = 'completed')`
          .mapWith(Number)
          .as('completed_count'),
        topScore: sql<number | null>`max(${evaluations.score})`.as('top_score'),
      })
      .from(evaluations)
      .innerJoin(cvs, and(eq(cvs.id, evaluations.cvId), isNull(cvs.deletedAt)))
      .where(eq(evaluations.rubricId, postings.rubricId))
      .as('progress');
    const column = {
      createdAt: postings.createdAt,
      updatedAt: postings.updatedAt,
      title: sql`lower(${postings.title})`,
    };
    return database
      .select({
        id: postings.id,
        title: postings.title,
        requirementCount: sql<number>`jsonb_array_length(${rubrics.requirements})`.mapWith(Number),
        evaluationCount: progress.evaluationCount,
        completedCount: progress.completedCount,
        topScore: progress.topScore,
        createdAt: postings.createdAt,
        updatedAt: postings.updatedAt,
      })
      .from(postings)
      .innerJoin(rubrics, eq(rubrics.id, postings.rubricId))
      .innerJoinLateral(progress, sql`true`)
      .where(conditions(request))
      .orderBy(ordered(column[sort], direction), desc(postings.id))
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset'))
      .prepare(name);
  });
}

function prepareCount(database: Database, request: PostingListRequest) {
  return prepared(database, `count_postings_${request.search ? 'search' : 'any'}`, (name) =>
    database
      .select({ total: sql<number>`count(*)`.mapWith(Number) })
      .from(postings)
      .where(conditions(request))
      .prepare(name),
  );
}
