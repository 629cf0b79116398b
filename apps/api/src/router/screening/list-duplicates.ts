import { listDuplicates } from '../../services/screening/list-duplicates.ts';
import { DuplicateList, ScreeningRef } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listDuplicatesProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/screenings/{postingId}/duplicates',
      tags: ['Screenings'],
      summary: 'Candidates that may be one person',
    },
  })
  .input(ScreeningRef)
  .output(DuplicateList)
  .query(({ ctx, input }) => listDuplicates(ctx, input));
