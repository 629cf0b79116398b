import { deleteGroups } from '../../services/fairness/delete-groups.ts';
import { FairnessRef } from '../../services/fairness/schemas.ts';
import { Count } from '../../services/page.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const deleteGroupsProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'DELETE',
      path: '/postings/{postingId}/groups',
      tags: ['Fairness'],
      summary: 'Forget the groups of a screening',
    },
  })
  .input(FairnessRef)
  .output(Count)
  .mutation(({ ctx, input }) => deleteGroups(ctx, input));
