import { Count } from '../../services/page.ts';
import { deletePostings } from '../../services/posting/delete-postings.ts';
import { PostingRefs } from '../../services/posting/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const deleteProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/postings/delete',
      tags: ['Postings'],
      summary: 'Delete postings; they can be restored for 30 days',
    },
  })
  .input(PostingRefs)
  .output(Count)
  .mutation(({ ctx, input }) => deletePostings(ctx, input));
