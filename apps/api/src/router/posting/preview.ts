import { Posting } from '@vitae/core/posting/requirement';
import { previewPosting } from '../../services/posting/preview-posting.ts';
import { PreviewPosting } from '../../services/posting/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const previewProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/postings/preview',
      tags: ['Postings'],
      summary: 'The requirements found in a text, without keeping it',
    },
  })
  .input(PreviewPosting)
  .output(Posting)
  .mutation(({ ctx, input }) => previewPosting(ctx, input));
