import type { Requirement } from '@vitae/core/posting/requirement';
import type { PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { postings, rubrics } from '../../schema/tables.ts';

export interface NewRubric {
  readonly id: RubricId;
  readonly workspaceId: WorkspaceId;
  readonly postingId: PostingId;
  readonly requirements: readonly Requirement[];
}

/** Makes the next version and the current one. The posting's row is to be locked (lockPosting). Wants a transaction. */
export async function insertRubric(transaction: Database, rubric: NewRubric): Promise<void> {
  await transaction.insert(rubrics).values({
    id: rubric.id,
    workspaceId: rubric.workspaceId,
    postingId: rubric.postingId,
    version: sql`(select max(version) + 1 from ${rubrics} where posting_id = ${rubric.postingId})`,
    requirements: [...rubric.requirements],
  });
  await transaction
    .update(postings)
    .set({ rubricId: rubric.id, updatedAt: sql`now()` })
    .where(and(eq(postings.id, rubric.postingId), eq(postings.workspaceId, rubric.workspaceId)));
}
