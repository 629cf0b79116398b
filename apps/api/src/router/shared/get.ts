import { getShared } from '../../services/share-link/get-shared.ts';
import { Shared, SharedRef } from '../../services/share-link/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const getProcedure = publicProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/shared/{token}',
      tags: ['Shared'],
      protect: false,
      summary: 'What a share link shows; no account needed',
    },
  })
  .input(SharedRef)
  .output(Shared)
  .query(({ ctx, input }) => getShared(ctx, input));
