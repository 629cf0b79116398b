import { cancelModelEvaluations } from '../../services/model-evaluation/cancel-model-evaluations.ts';
import { CancelModelEvaluations } from '../../services/model-evaluation/schemas.ts';
import { Count } from '../../services/page.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const cancelProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/model-evaluations/cancel',
      tags: ['Models'],
      summary: 'Take back what was not asked yet',
    },
  })
  .input(CancelModelEvaluations)
  .output(Count)
  .mutation(({ ctx, input }) => cancelModelEvaluations(ctx, input));
