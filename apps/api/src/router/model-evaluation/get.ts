import { getModelEvaluation } from '../../services/model-evaluation/get-model-evaluation.ts';
import { ModelEvaluationAnswer, ModelEvaluationRef } from '../../services/model-evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/evaluations/{evaluationId}/model',
      tags: ['Models'],
      summary: 'What a model made of an evaluation’s CV and rubric, beside the local result',
    },
  })
  .input(ModelEvaluationRef)
  .output(ModelEvaluationAnswer)
  .query(({ ctx, input }) => getModelEvaluation(ctx, input));
