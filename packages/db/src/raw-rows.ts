import type { SQL } from 'drizzle-orm';
import type { Database } from './database.ts';

/**
 * Runs SQL that the builder has no words for and answers its rows. Node-postgres and PGlite both answer `{ rows }`,
 * which drizzle's type for "either of them" cannot say; that the columns are as named is the query's own promise.
 */
export async function rawRows<Row>(database: Database, query: SQL): Promise<Row[]> {
  const result = (await database.execute(query)) as { rows: Row[] };
  return result.rows;
}
