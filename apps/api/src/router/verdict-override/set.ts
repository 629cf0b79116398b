import { SetVerdictOverride, VerdictOverrideRef } from '../../services/verdict-override/schemas.ts';
import { setVerdictOverride } from '../../services/verdict-override/set-verdict-override.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const setProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'PUT',
      path: '/evaluations/{evaluationId}/verdicts/{requirementId}',
      tags: ['Evaluations'],
      summary: 'Put a verdict of your own beside the machine’s',
    },
  })
  .input(SetVerdictOverride)
  .output(VerdictOverrideRef)
  .mutation(({ ctx, input }) => setVerdictOverride(ctx, input));
