import { listWorkspaceSkills, updateWorkspaceSkill as updateRow } from '@vitae/db/queries/skills/workspace-skills';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { assertUsable } from './assert-usable.ts';
import { changeSkills, columnsOf, foldedName, nameTaken, rowOf } from './internal.ts';
import type { UpdateWorkspaceSkill, WorkspaceSkillRef } from './schemas.ts';

/** Writes a skill anew. Throws NOT_FOUND, VALIDATION for one that could not be used, CONFLICT for a taken name. */
export async function updateWorkspaceSkill(
  { deps, actor }: Context,
  { id, ...row }: UpdateWorkspaceSkill,
): Promise<WorkspaceSkillRef> {
  const { workspaceId } = actor;
  const all = await listWorkspaceSkills(deps.database, workspaceId);
  if (!all.some((skill) => skill.id === id)) throw notFound('skill');
  const others = all.filter((skill) => skill.id !== id);
  await assertUsable(deps, row, others.map(rowOf));
  return changeSkills(deps.database, workspaceId, async (transaction) => {
    const standing = await listWorkspaceSkills(transaction, workspaceId);
    if (standing.some((skill) => skill.id !== id && skill.folded === foldedName(row))) throw nameTaken(row.name);
    if (!(await updateRow(transaction, { id, workspaceId, ...columnsOf(row) }))) throw notFound('skill');
    return { id };
  });
}
