import { ModelEvaluationSet, ModelEvaluationsStarted } from '../../services/model-evaluation/schemas.ts';
import { startModelEvaluations } from '../../services/model-evaluation/start-model-evaluations.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const startProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/model-evaluations',
      tags: ['Models'],
      summary: 'Ask a model about evaluations, in the background',
    },
  })
  .input(ModelEvaluationSet)
  .output(ModelEvaluationsStarted)
  .mutation(({ ctx, input }) => startModelEvaluations(ctx, input));
