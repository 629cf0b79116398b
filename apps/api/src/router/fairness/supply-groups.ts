import { GroupsSupplied, SupplyGroups } from '../../services/fairness/schemas.ts';
import { supplyGroups } from '../../services/fairness/supply-groups.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const supplyGroupsProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/postings/{postingId}/groups',
      tags: ['Fairness'],
      summary: 'Say which group each candidate belongs to',
    },
  })
  .input(SupplyGroups)
  .output(GroupsSupplied)
  .mutation(({ ctx, input }) => supplyGroups(ctx, input));
