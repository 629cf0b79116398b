import { getScreening } from '../../services/screening/get-screening.ts';
import { Screening, ScreeningRef } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/screenings/{postingId}',
      tags: ['Screenings'],
      summary: 'How far a screening is',
    },
  })
  .input(ScreeningRef)
  .output(Screening)
  .query(({ ctx, input }) => getScreening(ctx, input));
