import { changeOwnNote } from '../../services/note/change-own-note.ts';
import { NoteRef } from '../../services/note/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const restoreProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/notes/{id}/restore',
      tags: ['Notes'],
      summary: 'Bring back a note that you deleted',
    },
  })
  .input(NoteRef)
  .output(NoteRef)
  .mutation(({ ctx, input }) => changeOwnNote(ctx, input, { deleted: false }));
