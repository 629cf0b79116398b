import { PostingDetail, SetRequirements } from '../../services/posting/schemas.ts';
import { setRequirements } from '../../services/posting/set-requirements.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const setRequirementsProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'PUT',
      path: '/postings/{id}/requirements',
      tags: ['Postings'],
      summary: 'Replace the requirements by a new rubric version',
    },
  })
  .input(SetRequirements)
  .output(PostingDetail)
  .mutation(({ ctx, input }) => setRequirements(ctx, input));
