import { getSharedEvaluation } from '../../services/share-link/get-shared-evaluation.ts';
import { SharedEvaluation, SharedEvaluationRef } from '../../services/share-link/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const getEvaluationProcedure = publicProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/shared/{token}/evaluations/{evaluationId}',
      tags: ['Shared'],
      protect: false,
      summary: 'An evaluation behind a share link',
    },
  })
  .input(SharedEvaluationRef)
  .output(SharedEvaluation)
  .query(({ ctx, input }) => getSharedEvaluation(ctx, input));
