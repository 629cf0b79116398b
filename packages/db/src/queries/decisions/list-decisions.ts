import type { CvId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../../database.ts';
import { decisions, users } from '../../schema/tables.ts';

/** Every decision on a candidate, undone ones too, newest first. */
export function listDecisions(
  database: Database,
  { workspaceId, postingId, cvId }: { workspaceId: WorkspaceId; postingId: PostingId; cvId: CvId },
) {
  const undoers = alias(users, 'undoers');
  return database
    .select({
      id: decisions.id,
      kind: decisions.kind,
      reason: decisions.reason,
      by: users.email,
      createdAt: decisions.createdAt,
      undoneAt: decisions.undoneAt,
      undoneBy: undoers.email,
    })
    .from(decisions)
    .leftJoin(users, eq(users.id, decisions.decidedBy))
    .leftJoin(undoers, eq(undoers.id, decisions.undoneBy))
    .where(and(eq(decisions.workspaceId, workspaceId), eq(decisions.postingId, postingId), eq(decisions.cvId, cvId)))
    .orderBy(desc(decisions.createdAt), desc(decisions.id));
}
