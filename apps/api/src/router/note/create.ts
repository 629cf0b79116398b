import { createNote } from '../../services/note/create-note.ts';
import { CreateNote, NoteRef } from '../../services/note/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const createProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/notes',
      tags: ['Notes'],
      summary: 'Write a note on a candidate',
    },
  })
  .input(CreateNote)
  .output(NoteRef)
  .mutation(({ ctx, input }) => createNote(ctx, input));
