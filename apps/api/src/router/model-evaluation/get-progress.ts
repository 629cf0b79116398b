import { getModelProgress } from '../../services/model-evaluation/get-model-progress.ts';
import { ModelProgress } from '../../services/model-evaluation/schemas.ts';
import { ScreeningRef } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getProgressProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/screenings/{postingId}/model',
      tags: ['Models'],
      summary: 'How far a model has come with a screening',
    },
  })
  .input(ScreeningRef)
  .output(ModelProgress)
  .query(({ ctx, input }) => getModelProgress(ctx, input));
