import { createDecisions } from '../../services/decision/create-decisions.ts';
import { CreateDecision, CreatedDecisions } from '../../services/decision/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const createProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/decisions',
      tags: ['Decisions'],
      summary: 'Shortlist, hold or reject candidates, with a reason',
    },
  })
  .input(CreateDecision)
  .output(CreatedDecisions)
  .mutation(({ ctx, input }) => createDecisions(ctx, input));
