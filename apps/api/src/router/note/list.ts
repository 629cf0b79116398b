import { CandidateRef } from '../../services/decision/schemas.ts';
import { listNotes } from '../../services/note/list-notes.ts';
import { NoteList } from '../../services/note/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/screenings/{postingId}/candidates/{cvId}/notes',
      tags: ['Notes'],
      summary: 'The notes on a candidate, oldest first',
    },
  })
  .input(CandidateRef)
  .output(NoteList)
  .query(({ ctx, input }) => listNotes(ctx, input));
