import type { PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { postings } from '../../schema/tables.ts';

/** Holds the posting until the transaction ends, so that two changes of it follow one another. Null when there is none. */
export async function lockPosting(transaction: Database, workspaceId: WorkspaceId, id: PostingId) {
  const [row] = await transaction
    .select({ id: postings.id, text: postings.text, rubricId: postings.rubricId })
    .from(postings)
    .where(and(eq(postings.id, id), eq(postings.workspaceId, workspaceId), isNull(postings.deletedAt)))
    .for('update');
  return row ?? null;
}
