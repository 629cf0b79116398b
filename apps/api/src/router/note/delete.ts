import { changeOwnNote } from '../../services/note/change-own-note.ts';
import { NoteRef } from '../../services/note/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const deleteProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'DELETE',
      path: '/notes/{id}',
      tags: ['Notes'],
      summary: 'Delete a note of your own',
    },
  })
  .input(NoteRef)
  .output(NoteRef)
  .mutation(({ ctx, input }) => changeOwnNote(ctx, input, { deleted: true }));
