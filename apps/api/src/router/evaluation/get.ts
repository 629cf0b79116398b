import { getEvaluation } from '../../services/evaluation/get-evaluation.ts';
import { EvaluationDetail, EvaluationRef } from '../../services/evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/evaluations/{id}',
      tags: ['Evaluations'],
      summary: 'An evaluation with its verdicts and evidence',
    },
  })
  .input(EvaluationRef)
  .output(EvaluationDetail)
  .query(({ ctx, input }) => getEvaluation(ctx, input));
