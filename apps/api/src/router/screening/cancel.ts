import { Count } from '../../services/page.ts';
import { cancelScreening } from '../../services/screening/cancel-screening.ts';
import { ScreeningRef } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const cancelProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/screenings/{postingId}/cancel',
      tags: ['Screenings'],
      summary: 'Cancel what has not finished',
    },
  })
  .input(ScreeningRef)
  .output(Count)
  .mutation(({ ctx, input }) => cancelScreening(ctx, input));
