import type { Database } from './database.ts';

const preparedOf = new WeakMap<Database, Map<string, unknown>>();

/**
 * A prepared query, built once per database and name: drizzle then skips building its SQL and the server skips
 * planning it. Inside a transaction (an object of its own each time) it is built anew and still planned once.
 */
export function prepared<Query>(database: Database, name: string, build: (name: string) => Query): Query {
  let queries = preparedOf.get(database);
  if (!queries) {
    queries = new Map();
    preparedOf.set(database, queries);
  }
  if (!queries.has(name)) queries.set(name, build(name));
  // The name decides the query's type: each name is written at one place only.
  return queries.get(name) as Query;
}
