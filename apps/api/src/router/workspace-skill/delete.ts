import { Count } from '../../services/page.ts';
import { deleteWorkspaceSkills } from '../../services/workspace-skill/delete-workspace-skills.ts';
import { WorkspaceSkillRefs } from '../../services/workspace-skill/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const deleteProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/workspace-skills/delete',
      tags: ['Skills'],
      summary: 'Delete skills; they can be restored for 30 days',
    },
  })
  .input(WorkspaceSkillRefs)
  .output(Count)
  .mutation(({ ctx, input }) => deleteWorkspaceSkills(ctx, input));
