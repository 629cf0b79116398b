import { cancelEvaluations } from '../../services/evaluation/cancel-evaluations.ts';
import { EvaluationRefs } from '../../services/evaluation/schemas.ts';
import { Count } from '../../services/page.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const cancelProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/evaluations/cancel',
      tags: ['Evaluations'],
      summary: 'Cancel evaluations that have not finished',
    },
  })
  .input(EvaluationRefs)
  .output(Count)
  .mutation(({ ctx, input }) => cancelEvaluations(ctx, input));
