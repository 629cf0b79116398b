import { getFairness } from '../../services/fairness/get-fairness.ts';
import { Fairness, FairnessRef } from '../../services/fairness/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/postings/{postingId}/fairness',
      tags: ['Fairness'],
      summary: 'The newest fairness check of the current rubric',
    },
  })
  .input(FairnessRef)
  .output(Fairness)
  .query(({ ctx, input }) => getFairness(ctx, input));
