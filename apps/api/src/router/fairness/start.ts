import { Fairness, FairnessRef } from '../../services/fairness/schemas.ts';
import { startFairnessCheck } from '../../services/fairness/start-fairness-check.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const startProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/postings/{postingId}/fairness',
      tags: ['Fairness'],
      summary: 'Check that who somebody is moves no score',
    },
  })
  .input(FairnessRef)
  .output(Fairness)
  .mutation(({ ctx, input }) => startFairnessCheck(ctx, input));
