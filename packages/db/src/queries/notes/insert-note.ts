import type { CvId, NoteId, PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '../../database.ts';
import { candidateNotes } from '../../schema/tables.ts';

export interface NewNote {
  readonly id: NoteId;
  readonly workspaceId: WorkspaceId;
  readonly postingId: PostingId;
  readonly cvId: CvId;
  readonly text: string;
  readonly writtenBy: UserId;
}

/** The candidate is to be the workspace's (findCandidate). */
export async function insertNote(database: Database, note: NewNote): Promise<void> {
  await database.insert(candidateNotes).values(note);
}
