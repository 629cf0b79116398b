import { deleteWorkspaceSkills as deleteRows } from '@vitae/db/queries/skills/workspace-skills';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import { changeSkills } from './internal.ts';
import type { WorkspaceSkillRefs } from './schemas.ts';

/** Takes skills out of use; restoreWorkspaceSkills brings them back until they are purged. */
export async function deleteWorkspaceSkills({ deps, actor }: Context, { ids }: WorkspaceSkillRefs): Promise<Count> {
  const { workspaceId } = actor;
  const deletedAt = deps.clock.now();
  const count = await changeSkills(deps.database, workspaceId, (transaction) =>
    deleteRows(transaction, { workspaceId, ids, deletedAt }),
  );
  return { count };
}
