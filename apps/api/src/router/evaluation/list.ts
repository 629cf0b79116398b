import { listEvaluations } from '../../services/evaluation/list-evaluations.ts';
import { EvaluationPage, ListEvaluations } from '../../services/evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({
    openapi: { method: 'GET', path: '/evaluations', tags: ['Evaluations'], summary: 'Evaluations, a page at a time' },
  })
  .input(ListEvaluations)
  .output(EvaluationPage)
  .query(({ ctx, input }) => listEvaluations(ctx, input));
