import { Count } from '../../services/page.ts';
import { restorePostings } from '../../services/posting/restore-postings.ts';
import { PostingRefs } from '../../services/posting/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const restoreProcedure = memberProcedure
  .meta({
    openapi: { method: 'POST', path: '/postings/restore', tags: ['Postings'], summary: 'Undo deleting postings' },
  })
  .input(PostingRefs)
  .output(Count)
  .mutation(({ ctx, input }) => restorePostings(ctx, input));
