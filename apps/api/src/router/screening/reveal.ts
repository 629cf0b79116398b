import { Count } from '../../services/page.ts';
import { revealCandidates } from '../../services/screening/reveal-candidates.ts';
import { RevealCandidates } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const revealProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/screenings/{postingId}/reveal',
      tags: ['Screenings'],
      summary: 'Show who hidden candidates are; who asked and when is kept',
    },
  })
  .input(RevealCandidates)
  .output(Count)
  .mutation(({ ctx, input }) => revealCandidates(ctx, input));
