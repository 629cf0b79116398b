import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

/** Throws when the database does not answer. */
export async function pingDatabase(database: Database): Promise<void> {
  await database.execute(sql`select 1`);
}
