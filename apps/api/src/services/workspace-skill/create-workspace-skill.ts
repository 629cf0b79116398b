import { WorkspaceSkillId } from '@vitae/core/shared/ids';
import { insertWorkspaceSkills, listWorkspaceSkills } from '@vitae/db/queries/skills/workspace-skills';
import type { Context } from '../context.ts';
import { assertUsable } from './assert-usable.ts';
import { changeSkills, columnsOf, foldedName, nameTaken, rowOf } from './internal.ts';
import type { CreateWorkspaceSkill, WorkspaceSkillRef } from './schemas.ts';

/**
 * Adds a skill; the same id again answers what is there. Throws VALIDATION for one that could not be used, CONFLICT for a
 * name or an id that is taken, or when the list is full.
 */
export async function createWorkspaceSkill(
  { deps, actor }: Context,
  { id: given, ...row }: CreateWorkspaceSkill,
): Promise<WorkspaceSkillRef> {
  const { workspaceId } = actor;
  const id = given ?? WorkspaceSkillId.parse(deps.ids.next());
  const others = await listWorkspaceSkills(deps.database, workspaceId);
  if (others.some((other) => other.id === id)) return { id };
  if (others.some(({ folded }) => folded === foldedName(row))) throw nameTaken(row.name);
  await assertUsable(deps, row, others.map(rowOf));
  return changeSkills(deps.database, workspaceId, async (transaction) => {
    const [added] = await insertWorkspaceSkills(transaction, [{ id, workspaceId, ...columnsOf(row) }]);
    if (!added) throw nameTaken(row.name);
    return { id };
  });
}
