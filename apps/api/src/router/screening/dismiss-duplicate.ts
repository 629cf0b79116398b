import { dismissDuplicate } from '../../services/screening/dismiss-duplicate.ts';
import { CvPair } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const dismissDuplicateProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/screenings/duplicates/dismiss',
      tags: ['Screenings'],
      summary: 'Two CVs are two candidates',
    },
  })
  .input(CvPair)
  .output(CvPair)
  .mutation(({ ctx, input }) => dismissDuplicate(ctx, input));
