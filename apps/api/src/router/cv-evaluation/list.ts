import { listCvEvaluations } from '../../services/cv-evaluation/list-cv-evaluations.ts';
import { CvEvaluationPage, ListCvEvaluations } from '../../services/cv-evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/cv-evaluations',
      tags: ['CV evaluations'],
      summary: 'Evaluations, 20 a page, newest first',
    },
  })
  .input(ListCvEvaluations)
  .output(CvEvaluationPage)
  .query(({ ctx, input }) => listCvEvaluations(ctx, input));
