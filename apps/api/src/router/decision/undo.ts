import { DecisionRefs } from '../../services/decision/schemas.ts';
import { undoDecisions } from '../../services/decision/undo-decisions.ts';
import { Count } from '../../services/page.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const undoProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/decisions/undo',
      tags: ['Decisions'],
      summary: 'Take decisions back; they stay in the history',
    },
  })
  .input(DecisionRefs)
  .output(Count)
  .mutation(({ ctx, input }) => undoDecisions(ctx, input));
