import { createShareLink } from '../../services/share-link/create-share-link.ts';
import { CreatedShareLink, CreateShareLink } from '../../services/share-link/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const createProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/share-links',
      tags: ['Share links'],
      summary: 'Share a screening, or one evaluation with its candidate, read-only and for some days',
    },
  })
  .input(CreateShareLink)
  .output(CreatedShareLink)
  .mutation(({ ctx, input }) => createShareLink(ctx, input));
