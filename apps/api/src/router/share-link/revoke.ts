import { revokeShareLink } from '../../services/share-link/revoke-share-link.ts';
import { ShareLinkRef } from '../../services/share-link/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const revokeProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'DELETE',
      path: '/share-links/{id}',
      tags: ['Share links'],
      summary: 'End a link at once',
    },
  })
  .input(ShareLinkRef)
  .output(ShareLinkRef)
  .mutation(({ ctx, input }) => revokeShareLink(ctx, input));
