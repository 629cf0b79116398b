import type { PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { postings } from '../../schema/tables.ts';

/** The newest posting of the workspace with exactly this text, or null. */
export async function findPostingByText(
  database: Database,
  workspaceId: WorkspaceId,
  textSha256: string,
): Promise<{ id: PostingId; rubricId: RubricId } | null> {
  const query = prepared(database, 'find_posting_by_text', (name) =>
    database
      .select({ id: postings.id, rubricId: postings.rubricId })
      .from(postings)
      .where(
        and(
          eq(postings.workspaceId, sql.placeholder('workspaceId')),
          eq(postings.textSha256, sql.placeholder('textSha256')),
          isNull(postings.deletedAt),
        ),
      )
      .orderBy(desc(postings.createdAt), desc(postings.id))
      .limit(1)
      .prepare(name),
  );
  const [row] = await query.execute({ workspaceId, textSha256 });
  return row ?? null;
}

/** Until the transaction ends, others who want to add a posting with this text to the workspace wait. */
export async function lockPostingText(
  transaction: Database,
  workspaceId: WorkspaceId,
  textSha256: string,
): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${workspaceId + textSha256}, 0))`);
}
