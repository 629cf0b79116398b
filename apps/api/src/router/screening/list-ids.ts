import { listScreeningIds } from '../../services/screening/list-screening-ids.ts';
import { ListScreeningIds, ScreeningIds } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listIdsProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/screenings/{postingId}/ids',
      tags: ['Screenings'],
      summary: 'All candidates that pass the filters, as ids',
    },
  })
  .input(ListScreeningIds)
  .output(ScreeningIds)
  .query(({ ctx, input }) => listScreeningIds(ctx, input));
