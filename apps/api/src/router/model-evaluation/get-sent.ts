import { getSentMessages } from '../../services/model-evaluation/get-sent-messages.ts';
import { ModelEvaluationRef, SentMessages } from '../../services/model-evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getSentProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/evaluations/{evaluationId}/model/messages',
      tags: ['Models'],
      summary: 'The exact messages that were sent to a model, or would be',
    },
  })
  .input(ModelEvaluationRef)
  .output(SentMessages)
  .query(({ ctx, input }) => getSentMessages(ctx, input));
