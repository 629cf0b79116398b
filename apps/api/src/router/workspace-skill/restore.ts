import { Count } from '../../services/page.ts';
import { restoreWorkspaceSkills } from '../../services/workspace-skill/restore-workspace-skills.ts';
import { WorkspaceSkillRefs } from '../../services/workspace-skill/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const restoreProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/workspace-skills/restore',
      tags: ['Skills'],
      summary: 'Bring back deleted skills',
    },
  })
  .input(WorkspaceSkillRefs)
  .output(Count)
  .mutation(({ ctx, input }) => restoreWorkspaceSkills(ctx, input));
