import { getHealth } from '../../services/health/get-health.ts';
import { Health } from '../../services/health/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const getProcedure = publicProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/health',
      tags: ['Server'],
      protect: false,
      summary: 'Database, queue and storage, each with the time its check took',
    },
  })
  .output(Health)
  .query(({ ctx }) => getHealth(ctx.deps));
