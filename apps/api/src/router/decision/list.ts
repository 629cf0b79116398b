import { listDecisions } from '../../services/decision/list-decisions.ts';
import { CandidateRef, DecisionHistory } from '../../services/decision/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/screenings/{postingId}/candidates/{cvId}/decisions',
      tags: ['Decisions'],
      summary: 'Every decision on a candidate, newest first',
    },
  })
  .input(CandidateRef)
  .output(DecisionHistory)
  .query(({ ctx, input }) => listDecisions(ctx, input));
