import { removeVerdictOverride } from '../../services/verdict-override/remove-verdict-override.ts';
import { VerdictOverrideRef } from '../../services/verdict-override/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const removeProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'DELETE',
      path: '/verdict-overrides/{id}',
      tags: ['Evaluations'],
      summary: 'Take a person’s verdict back',
    },
  })
  .input(VerdictOverrideRef)
  .output(VerdictOverrideRef)
  .mutation(({ ctx, input }) => removeVerdictOverride(ctx, input));
