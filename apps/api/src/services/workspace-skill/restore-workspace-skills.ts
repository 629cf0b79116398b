import { restoreWorkspaceSkills as restoreRows } from '@vitae/db/queries/skills/workspace-skills';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import { changeSkills } from './internal.ts';
import type { WorkspaceSkillRefs } from './schemas.ts';

/** Undoes deleteWorkspaceSkills, but for those whose name another skill has by now. Throws CONFLICT when the list is full. */
export async function restoreWorkspaceSkills({ deps, actor }: Context, { ids }: WorkspaceSkillRefs): Promise<Count> {
  const { workspaceId } = actor;
  const count = await changeSkills(deps.database, workspaceId, (transaction) =>
    restoreRows(transaction, { workspaceId, ids }),
  );
  return { count };
}
