import { changeNote, type NoteChange } from '@vitae/db/queries/notes/change-note';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { NoteRef } from './schemas.ts';

/** Edits, deletes or brings back a note. Throws NOT_FOUND, also for a note that somebody else wrote. */
export async function changeOwnNote(
  { deps, actor }: Context<Member>,
  { id }: NoteRef,
  change: NoteChange,
): Promise<NoteRef> {
  const { workspaceId, userId: writtenBy } = actor;
  if (!(await changeNote(deps.database, { workspaceId, id, writtenBy }, change))) throw notFound('note');
  return { id };
}
