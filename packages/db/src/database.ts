import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzleNodePostgres } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import type { Pool } from 'pg';
import * as tables from './schema/tables.ts';

/** What every query takes: node-postgres, PGlite, or a transaction of either. */
export type Database = PgDatabase<PgQueryResultHKT, typeof tables>;

export function openDatabase(client: Pool | PGlite): Database {
  return client instanceof PGlite
    ? drizzlePglite(client, { schema: tables })
    : drizzleNodePostgres(client, { schema: tables });
}
