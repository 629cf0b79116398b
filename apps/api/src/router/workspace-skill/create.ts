import { createWorkspaceSkill } from '../../services/workspace-skill/create-workspace-skill.ts';
import { CreateWorkspaceSkill, WorkspaceSkillRef } from '../../services/workspace-skill/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const createProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/workspace-skills',
      tags: ['Skills'],
      summary: 'Add a skill to the vocabulary of the workspace',
    },
  })
  .input(CreateWorkspaceSkill)
  .output(WorkspaceSkillRef)
  .mutation(({ ctx, input }) => createWorkspaceSkill(ctx, input));
