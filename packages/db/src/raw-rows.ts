import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';

const dialect = new PgDialect();

/**
 * Runs SQL that the builder has no words for and answers its rows. With a name the server plans it once per
 * connection; its text must then never vary. Node-postgres and PGlite both answer `{ rows }`, which drizzle's type for
 * "either of them" cannot say; that the columns are as named is the query's own promise.
 */
export async function rawRows<Row>(database: Database, query: SQL, name?: string): Promise<Row[]> {
  const run = database._.session.prepareQuery(dialect.sqlToQuery(query), undefined, name, false);
  const result = (await run.execute()) as { rows: Row[] };
  return result.rows;
}
