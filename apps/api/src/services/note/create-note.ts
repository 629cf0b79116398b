import { NoteId } from '@vitae/core/shared/ids';
import { findCandidate } from '@vitae/db/queries/candidates/find-candidate';
import { insertNote } from '@vitae/db/queries/notes/insert-note';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { CreateNote, NoteRef } from './schemas.ts';

/** Writes a note on a candidate, for everybody of the workspace. Throws NOT_FOUND. */
export async function createNote({ deps, actor }: Context<Member>, input: CreateNote): Promise<NoteRef> {
  const { workspaceId, userId: writtenBy } = actor;
  const candidate = await findCandidate(deps.database, { workspaceId, ...input });
  if (!candidate) throw notFound('candidate');
  const id = NoteId.parse(deps.ids.next());
  await insertNote(deps.database, { id, workspaceId, writtenBy, ...input });
  return { id };
}
