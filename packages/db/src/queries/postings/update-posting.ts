import type { Requirement } from '@vitae/core/posting/requirement';
import type { PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { postings, rubrics } from '../../schema/tables.ts';

export interface PostingChange {
  readonly workspaceId: WorkspaceId;
  readonly id: PostingId;
  readonly title?: string | undefined;
  readonly text?: { readonly value: string; readonly sha256: string } | undefined;
}

/** False when the workspace has no such posting. */
export async function updatePosting(database: Database, change: PostingChange): Promise<boolean> {
  const rows = await database
    .update(postings)
    .set({
      ...(change.title !== undefined && { title: change.title }),
      ...(change.text && { text: change.text.value, textSha256: change.text.sha256 }),
      updatedAt: sql`now()`,
    })
    .where(and(eq(postings.id, change.id), eq(postings.workspaceId, change.workspaceId), isNull(postings.deletedAt)))
    .returning({ id: postings.id });
  return rows.length === 1;
}

/**
 * Moves where requirements stand in a changed text. What is asked for and its weight stay, so evaluations that used
 * the rubric are still right.
 */
export async function moveRequirementSources(
  transaction: Database,
  rubric: { workspaceId: WorkspaceId; id: RubricId; requirements: readonly Requirement[] },
): Promise<void> {
  await transaction
    .update(rubrics)
    .set({ requirements: [...rubric.requirements] })
    .where(and(eq(rubrics.id, rubric.id), eq(rubrics.workspaceId, rubric.workspaceId)));
}
