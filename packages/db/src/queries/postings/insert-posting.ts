import type { Requirement } from '@vitae/core/posting/requirement';
import type { PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '../../database.ts';
import { postings, rubrics } from '../../schema/tables.ts';

export interface NewPosting {
  readonly id: PostingId;
  readonly workspaceId: WorkspaceId;
  readonly title: string;
  readonly text: string;
  readonly textSha256: string;
  readonly rubricId: RubricId;
  readonly requirements: readonly Requirement[];
}

/** A posting with version 1 of its rubric; false when the id is taken. Wants a transaction. */
export async function insertPosting(transaction: Database, posting: NewPosting): Promise<boolean> {
  const { requirements, ...row } = posting;
  const inserted = await transaction
    .insert(postings)
    .values(row)
    .onConflictDoNothing({ target: postings.id })
    .returning({ id: postings.id });
  if (inserted.length === 0) return false;
  await transaction.insert(rubrics).values({
    id: posting.rubricId,
    workspaceId: posting.workspaceId,
    postingId: posting.id,
    version: 1,
    requirements: [...requirements],
  });
  return true;
}
