import { listScreening } from '../../services/screening/list-screening.ts';
import { ListScreening, ScreeningPage } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/screenings/{postingId}/search',
      tags: ['Screenings'],
      summary: 'The ranked CVs of a screening, filtered by verdicts',
    },
  })
  .input(ListScreening)
  .output(ScreeningPage)
  .query(({ ctx, input }) => listScreening(ctx, input));
