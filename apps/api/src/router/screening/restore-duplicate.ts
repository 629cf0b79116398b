import { restoreDuplicate } from '../../services/screening/dismiss-duplicate.ts';
import { CvPair } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const restoreDuplicateProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/screenings/duplicates/restore',
      tags: ['Screenings'],
      summary: 'Two CVs may be one candidate after all',
    },
  })
  .input(CvPair)
  .output(CvPair)
  .mutation(({ ctx, input }) => restoreDuplicate(ctx, input));
