import { createEvaluation } from '../../services/evaluation/create-evaluation.ts';
import { CreatedEvaluation, CreateEvaluation } from '../../services/evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const createProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/evaluations',
      tags: ['Evaluations'],
      summary: 'Evaluate a CV against a posting; repeating it answers the same evaluation',
    },
  })
  .input(CreateEvaluation)
  .output(CreatedEvaluation)
  .mutation(({ ctx, input }) => createEvaluation(ctx, input));
