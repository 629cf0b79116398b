import { getCvEvaluation } from '../../services/cv-evaluation/get-cv-evaluation.ts';
import { CvEvaluation, CvEvaluationRef } from '../../services/cv-evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/cv-evaluations/{id}',
      tags: ['CV evaluations'],
      summary: 'Status, score, rationale, matches and gaps',
    },
  })
  .input(CvEvaluationRef)
  .output(CvEvaluation)
  .query(({ ctx, input }) => getCvEvaluation(ctx, input));
