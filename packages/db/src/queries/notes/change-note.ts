import type { NoteId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { candidateNotes } from '../../schema/tables.ts';

export type NoteChange = { readonly text: string } | { readonly deleted: boolean };

/** Edits, deletes or brings back a note of the person's own. False when there is no such note of theirs. */
export async function changeNote(
  database: Database,
  { workspaceId, id, writtenBy }: { workspaceId: WorkspaceId; id: NoteId; writtenBy: UserId },
  change: NoteChange,
): Promise<boolean> {
  const rows = await database
    .update(candidateNotes)
    .set(
      'text' in change
        ? { text: change.text, editedAt: sql`now()` }
        : { deletedAt: change.deleted ? sql`now()` : null },
    )
    .where(
      and(
        eq(candidateNotes.workspaceId, workspaceId),
        eq(candidateNotes.id, id),
        eq(candidateNotes.writtenBy, writtenBy),
      ),
    )
    .returning({ id: candidateNotes.id });
  return rows.length === 1;
}
