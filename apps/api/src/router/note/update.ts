import { changeOwnNote } from '../../services/note/change-own-note.ts';
import { NoteRef, UpdateNote } from '../../services/note/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const updateProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'PUT',
      path: '/notes/{id}',
      tags: ['Notes'],
      summary: 'Edit a note of your own',
    },
  })
  .input(UpdateNote)
  .output(NoteRef)
  .mutation(({ ctx, input }) => changeOwnNote(ctx, input, { text: input.text }));
