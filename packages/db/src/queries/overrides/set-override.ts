import type { Verdict } from '@vitae/core/evaluation/evaluation';
import type { CvId, OverrideId, PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { verdictOverrides } from '../../schema/tables.ts';

export interface NewOverride {
  readonly id: OverrideId;
  readonly workspaceId: WorkspaceId;
  readonly postingId: PostingId;
  readonly cvId: CvId;
  readonly requirementId: string;
  readonly requirementText: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly madeBy: UserId;
}

/** Writes down a person's verdict; the one before it is taken back and kept. Wants a transaction. */
export async function setOverride(transaction: Database, override: NewOverride): Promise<void> {
  const { workspaceId, postingId, cvId, requirementId } = override;
  await transaction
    .update(verdictOverrides)
    .set({ removedAt: sql`now()`, removedBy: override.madeBy })
    .where(
      and(
        eq(verdictOverrides.workspaceId, workspaceId),
        eq(verdictOverrides.postingId, postingId),
        eq(verdictOverrides.cvId, cvId),
        eq(verdictOverrides.requirementId, requirementId),
        isNull(verdictOverrides.removedAt),
      ),
    );
  await transaction.insert(verdictOverrides).values(override);
}
