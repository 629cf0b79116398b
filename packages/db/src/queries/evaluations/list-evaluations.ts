import type { CvId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { cvs, evaluations, postings, rubrics } from '../../schema/tables.ts';
import { containing, ordered, type PageRequest } from '../page.ts';

export interface EvaluationListRequest extends PageRequest {
  readonly workspaceId: WorkspaceId;
  readonly cvId?: CvId | undefined;
  readonly postingId?: PostingId | undefined;
  readonly stage?: (typeof evaluations.stage.enumValues)[number] | undefined;
  readonly sort: 'createdAt' | 'score';
  readonly direction: 'ascending' | 'descending';
  /** Also answers each row's whole result; lists on screens leave it out. */
  readonly withResult?: boolean;
}

/** A page of evaluations; those of deleted CVs and postings are left out. */
export async function listEvaluations(database: Database, request: EvaluationListRequest) {
  const values = {
    workspaceId: request.workspaceId,
    cvId: request.cvId ?? '',
    postingId: request.postingId ?? '',
    stage: request.stage ?? '',
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

export type EvaluationListRow = Awaited<ReturnType<ReturnType<typeof preparePage>['execute']>>[number];

/** One prepared statement for each combination of filters. */
function variantOf({ cvId, postingId, stage, search, withResult }: EvaluationListRequest): string {
  return [cvId && 'cv', postingId && 'posting', stage && 'stage', search && 'search', withResult && 'result']
    .filter(Boolean)
    .join('_');
}

function conditions(request: EvaluationListRequest): SQL | undefined {
  return and(
    eq(evaluations.workspaceId, sql.placeholder('workspaceId')),
    request.cvId && eq(evaluations.cvId, sql.placeholder('cvId')),
    request.postingId && eq(evaluations.postingId, sql.placeholder('postingId')),
    request.stage && eq(evaluations.stage, sql.placeholder('stage')),
    request.search
      ? sql`concat_ws(' ', ${cvs.name}, ${cvs.fileName}, ${postings.title}) ilike ${sql.placeholder('pattern')}`
      : undefined,
  );
}

function preparePage(database: Database, request: EvaluationListRequest) {
  const { sort, direction, withResult } = request;
  return prepared(database, `list_evaluations_${sort}_${direction}_${variantOf(request)}`, (name) =>
    database
      .select({
        id: evaluations.id,
        cvId: evaluations.cvId,
        cvName: cvs.name,
        fileName: cvs.fileName,
        postingId: evaluations.postingId,
        postingTitle: postings.title,
        stage: evaluations.stage,
        failureCode: evaluations.failureCode,
        failureMessage: evaluations.failureMessage,
        score: evaluations.score,
        result: withResult ? evaluations.result : sql<string | null>`null`,
        rubricVersion: rubrics.version,
        rubricIsCurrent: sql<boolean>`${postings.rubricId} = ${evaluations.rubricId}`,
        createdAt: evaluations.createdAt,
        completedAt: evaluations.completedAt,
      })
      .from(evaluations)
      .innerJoin(cvs, and(eq(cvs.id, evaluations.cvId), isNull(cvs.deletedAt)))
      .innerJoin(postings, and(eq(postings.id, evaluations.postingId), isNull(postings.deletedAt)))
      .innerJoin(rubrics, eq(rubrics.id, evaluations.rubricId))
      .where(conditions(request))
      .orderBy(...orderOf(sort, direction))
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset'))
      .prepare(name),
  );
}

function orderOf(sort: EvaluationListRequest['sort'], direction: EvaluationListRequest['direction']): SQL[] {
  const newestFirst = [desc(evaluations.createdAt), desc(evaluations.id)];
  if (sort === 'score') return [ordered(evaluations.score, direction), ...newestFirst];
  return direction === 'descending' ? newestFirst : [sql`${evaluations.createdAt} asc`, sql`${evaluations.id} asc`];
}

function prepareCount(database: Database, request: EvaluationListRequest) {
  return prepared(database, `count_evaluations_${variantOf(request)}`, (name) =>
    database
      .select({ total: sql<number>`count(*)`.mapWith(Number) })
      .from(evaluations)
      .innerJoin(cvs, and(eq(cvs.id, evaluations.cvId), isNull(cvs.deletedAt)))
      .innerJoin(postings, and(eq(postings.id, evaluations.postingId), isNull(postings.deletedAt)))
      .where(conditions(request))
      .prepare(name),
  );
}
