import type { CvId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { candidateNotes, users } from '../../schema/tables.ts';

/** What was written about a candidate, oldest first. */
export function listNotes(
  database: Database,
  { workspaceId, postingId, cvId }: { workspaceId: WorkspaceId; postingId: PostingId; cvId: CvId },
) {
  return database
    .select({
      id: candidateNotes.id,
      text: candidateNotes.text,
      writtenBy: candidateNotes.writtenBy,
      by: users.email,
      createdAt: candidateNotes.createdAt,
      editedAt: candidateNotes.editedAt,
    })
    .from(candidateNotes)
    .leftJoin(users, eq(users.id, candidateNotes.writtenBy))
    .where(
      and(
        eq(candidateNotes.workspaceId, workspaceId),
        eq(candidateNotes.postingId, postingId),
        eq(candidateNotes.cvId, cvId),
        isNull(candidateNotes.deletedAt),
      ),
    )
    .orderBy(asc(candidateNotes.createdAt), asc(candidateNotes.id));
}
