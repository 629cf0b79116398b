import { findCandidate } from '@vitae/db/queries/candidates/find-candidate';
import { listNotes as listNoteRows } from '@vitae/db/queries/notes/list-notes';
import type { Context, Member } from '../context.ts';
import type { CandidateRef } from '../decision/schemas.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import type { NoteList } from './schemas.ts';

/** The notes on a candidate, oldest first. Throws NOT_FOUND. */
export async function listNotes({ deps, actor }: Context<Member>, input: CandidateRef): Promise<NoteList> {
  const request = { workspaceId: actor.workspaceId, ...input };
  if (!(await findCandidate(deps.database, request))) throw notFound('candidate');
  const rows = await listNoteRows(deps.database, request);
  return {
    items: rows.map(({ id, text, by, writtenBy, createdAt, editedAt }) => ({
      id,
      text,
      own: writtenBy === actor.userId,
      createdAt: createdAt.toISOString(),
      ...present({ by, editedAt: editedAt?.toISOString() ?? null }),
    })),
  };
}
