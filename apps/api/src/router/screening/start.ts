import { ScreeningStarted, StartScreening } from '../../services/screening/schemas.ts';
import { startScreening } from '../../services/screening/start-screening.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const startProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/screenings/{postingId}',
      tags: ['Screenings'],
      summary: 'Evaluate many CVs against a posting',
    },
  })
  .input(StartScreening)
  .output(ScreeningStarted)
  .mutation(({ ctx, input }) => startScreening(ctx, input));
