import { listShared } from '../../services/share-link/list-shared.ts';
import { ListShared, SharedPage } from '../../services/share-link/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const listProcedure = publicProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/shared/{token}/ranking',
      tags: ['Shared'],
      protect: false,
      summary: 'The ranking behind a share link',
    },
  })
  .input(ListShared)
  .output(SharedPage)
  .query(({ ctx, input }) => listShared(ctx, input));
