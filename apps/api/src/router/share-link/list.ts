import { ScreeningRef } from '../../services/screening/schemas.ts';
import { listShareLinks } from '../../services/share-link/list-share-links.ts';
import { ShareLinkList } from '../../services/share-link/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/screenings/{postingId}/share-links',
      tags: ['Share links'],
      summary: 'The links of a screening, ended ones too',
    },
  })
  .input(ScreeningRef)
  .output(ShareLinkList)
  .query(({ ctx, input }) => listShareLinks(ctx, input));
