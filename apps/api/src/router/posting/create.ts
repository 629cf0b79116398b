import { createPosting } from '../../services/posting/create-posting.ts';
import { CreatePosting, PostingDetail } from '../../services/posting/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const createProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/postings',
      tags: ['Postings'],
      summary: 'Add a posting; without requirements they are found in its text',
    },
  })
  .input(CreatePosting)
  .output(PostingDetail)
  .mutation(({ ctx, input }) => createPosting(ctx, input));
