import { getImpact } from '../../services/fairness/get-impact.ts';
import { GetImpact, Impact } from '../../services/fairness/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getImpactProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/postings/{postingId}/impact',
      tags: ['Fairness'],
      summary: 'Selection rates and impact ratios by group',
    },
  })
  .input(GetImpact)
  .output(Impact)
  .query(({ ctx, input }) => getImpact(ctx, input));
