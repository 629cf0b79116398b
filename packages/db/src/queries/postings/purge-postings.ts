import { and, isNotNull, lt } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { postings } from '../../schema/tables.ts';

/** Removes postings of all workspaces that were deleted before `before`, with their rubrics and evaluations. */
export async function purgePostings(database: Database, before: Date): Promise<number> {
  const rows = await database
    .delete(postings)
    .where(and(isNotNull(postings.deletedAt), lt(postings.deletedAt, before)))
    .returning({ id: postings.id });
  return rows.length;
}
