import { estimateModelEvaluations } from '../../services/model-evaluation/estimate-model-evaluations.ts';
import { ModelEstimate, ModelEvaluationSet } from '../../services/model-evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const estimateProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/model-evaluations/estimate',
      tags: ['Models'],
      summary: 'What asking a model about these evaluations would cost; nothing is sent',
    },
  })
  .input(ModelEvaluationSet)
  .output(ModelEstimate)
  .mutation(({ ctx, input }) => estimateModelEvaluations(ctx, input));
