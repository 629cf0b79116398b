import { cancelFairnessCheck } from '../../services/fairness/cancel-fairness-check.ts';
import { Fairness, FairnessRef } from '../../services/fairness/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const cancelProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/postings/{postingId}/fairness/cancel',
      tags: ['Fairness'],
      summary: 'End a fairness check',
    },
  })
  .input(FairnessRef)
  .output(Fairness)
  .mutation(({ ctx, input }) => cancelFairnessCheck(ctx, input));
