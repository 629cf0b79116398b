import { listWorkspaceSkills } from '../../services/workspace-skill/list-workspace-skills.ts';
import { ListWorkspaceSkills, WorkspaceSkillPage } from '../../services/workspace-skill/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/workspace-skills',
      tags: ['Skills'],
      summary: 'The skills that the workspace added, by name, each with what keeps it from being used',
    },
  })
  .input(ListWorkspaceSkills)
  .output(WorkspaceSkillPage)
  .query(({ ctx, input }) => listWorkspaceSkills(ctx, input));
