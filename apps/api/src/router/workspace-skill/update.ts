import { UpdateWorkspaceSkill, WorkspaceSkillRef } from '../../services/workspace-skill/schemas.ts';
import { updateWorkspaceSkill } from '../../services/workspace-skill/update-workspace-skill.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const updateProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'PUT',
      path: '/workspace-skills/{id}',
      tags: ['Skills'],
      summary: 'Write a skill anew',
    },
  })
  .input(UpdateWorkspaceSkill)
  .output(WorkspaceSkillRef)
  .mutation(({ ctx, input }) => updateWorkspaceSkill(ctx, input));
