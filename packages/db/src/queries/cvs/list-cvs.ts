import type { WorkspaceId } from '@vitae/core/shared/ids';
import { and, desc, eq, inArray, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgSelect } from 'drizzle-orm/pg-core';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { cvs } from '../../schema/tables.ts';
import { containing, ordered, type PageRequest } from '../page.ts';
import { cvColumns } from './cv-columns.ts';
import { newestColumns, newestEvaluation } from './newest-evaluation.ts';

export interface CvListRequest extends PageRequest {
  readonly workspaceId: WorkspaceId;
  readonly stage?: 'pending' | 'reading' | 'read' | 'failed' | undefined;
  readonly sort: 'createdAt' | 'name' | 'years' | 'score';
  readonly direction: 'ascending' | 'descending';
}

/** A page of CVs with the newest evaluation of each. */
export async function listCvs(database: Database, request: CvListRequest) {
  const values = {
    workspaceId: request.workspaceId,
    stage: request.stage ?? '',
    pattern: containing(request.search),
    limit: request.pageSize,
    offset: (request.page - 1) * request.pageSize,
  };
  const rows = await preparePage(database, request).execute(values);
  const counted = rows[0]?.total ?? (request.page > 1 ? await count(database, request, values) : 0);
  return { rows, total: counted };
}

type PageQuery = ReturnType<typeof preparePage>;
export type CvListRow = Awaited<ReturnType<PageQuery['execute']>>[number];

/** One prepared statement for each way of asking, since the server plans them differently. */
function variantOf(request: CvListRequest): string {
  return `${request.stage ? 'stage' : 'all'}_${request.search ? 'search' : 'any'}`;
}

function conditions(request: CvListRequest): SQL | undefined {
  return and(
    eq(cvs.workspaceId, sql.placeholder('workspaceId')),
    isNull(cvs.deletedAt),
    request.stage ? eq(cvs.stage, sql.placeholder('stage')) : undefined,
    request.search
      ? sql`concat_ws(' ', ${cvs.name}, ${cvs.headline}, ${cvs.email}, ${cvs.fileName}) ilike ${sql.placeholder('pattern')}`
      : undefined,
  );
}

function preparePage(database: Database, request: CvListRequest) {
  const { sort, direction } = request;
  return prepared(database, `list_cvs_${sort}_${direction}_${variantOf(request)}`, (name) => {
    const newest = newestEvaluation(database, cvs.id);
    const total = database.select({ total: sql`count(*)` }).from(cvs).where(conditions(request));
    const query = database
      .select({
        ...cvColumns,
        newestEvaluation: newestColumns(newest),
        total: sql<number>`(${total})`.mapWith(Number),
      })
      .from(cvs)
      .leftJoinLateral(newest, sql`true`)
      .$dynamic();
    if (sort === 'score') {
      return onePage(query.where(conditions(request)).orderBy(...orderOf(sort, direction, newest.score))).prepare(name);
    }
    const order = orderOf(sort, direction);
    const ids = database
      .select({ id: cvs.id })
      .from(cvs)
      .where(conditions(request))
      .orderBy(...order)
      .$dynamic();
    return query
      .where(inArray(cvs.id, onePage(ids)))
      .orderBy(...order)
      .prepare(name);
  });
}

/** The rows of a page are picked before anything is looked up for them: PostgreSQL would do so for every CV. */
function onePage<Query extends PgSelect>(query: Query) {
  return query.limit(sql.placeholder('limit')).offset(sql.placeholder('offset'));
}

/** Newest first among equals, so that a page never repeats or skips a row. */
function orderOf(sort: CvListRequest['sort'], direction: CvListRequest['direction'], score?: SQLWrapper): SQL[] {
  const tie = [desc(cvs.createdAt), desc(cvs.id)];
  if (sort === 'name') return [ordered(sql`lower(${cvs.name})`, direction), ...tie];
  if (sort === 'years') return [ordered(cvs.yearsOfExperience, direction), ...tie];
  if (sort === 'score' && score) return [ordered(score, direction), ...tie];
  return direction === 'descending' ? tie : [sql`${cvs.createdAt} asc`, sql`${cvs.id} asc`];
}

async function count(database: Database, request: CvListRequest, values: Record<string, unknown>): Promise<number> {
  const query = prepared(database, `count_cvs_${variantOf(request)}`, (name) =>
    database
      .select({ total: sql<number>`count(*)`.mapWith(Number) })
      .from(cvs)
      .where(conditions(request))
      .prepare(name),
  );
  const [row] = await query.execute(values);
  return row?.total ?? 0;
}
