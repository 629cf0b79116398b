import { getPosting } from '../../services/posting/get-posting.ts';
import { PostingDetail, PostingRef } from '../../services/posting/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/postings/{id}',
      tags: ['Postings'],
      summary: 'A posting with its current rubric',
    },
  })
  .input(PostingRef)
  .output(PostingDetail)
  .query(({ ctx, input }) => getPosting(ctx, input));
