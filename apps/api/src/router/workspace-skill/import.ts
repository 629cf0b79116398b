import { importWorkspaceSkills } from '../../services/workspace-skill/import-workspace-skills.ts';
import { ImportedWorkspaceSkills, ImportWorkspaceSkills } from '../../services/workspace-skill/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const importProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/workspace-skills/import',
      tags: ['Skills'],
      summary: 'Add many skills from lines or a table; faulty rows are named and left out',
    },
  })
  .input(ImportWorkspaceSkills)
  .output(ImportedWorkspaceSkills)
  .mutation(({ ctx, input }) => importWorkspaceSkills(ctx, input));
