import { PostingDetail, UpdatePosting } from '../../services/posting/schemas.ts';
import { updatePosting } from '../../services/posting/update-posting.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const updateProcedure = memberProcedure
  .meta({
    openapi: { method: 'PATCH', path: '/postings/{id}', tags: ['Postings'], summary: 'Change the title or the text' },
  })
  .input(UpdatePosting)
  .output(PostingDetail)
  .mutation(({ ctx, input }) => updatePosting(ctx, input));
