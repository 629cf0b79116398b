import { wordKey } from '@vitae/core/skills/word-key';
import {
  listWorkspaceSkills as listRecords,
  type WorkspaceSkillRecord,
} from '@vitae/db/queries/skills/workspace-skills';
import type { Context } from '../context.ts';
import { present } from '../present.ts';
import { mostSkills, rowOf, textOf } from './internal.ts';
import type { ListWorkspaceSkills, WorkspaceSkill, WorkspaceSkillPage } from './schemas.ts';

/**
 * A page of the workspace's own skills by name, each with what keeps it from being used: the vocabulary that it leads to
 * may have changed since it was written.
 */
export async function listWorkspaceSkills(
  { deps, actor }: Context,
  { page, pageSize, search, only }: ListWorkspaceSkills,
): Promise<WorkspaceSkillPage> {
  const records = await listRecords(deps.database, actor.workspaceId);
  const problems = records.length === 0 ? [] : await deps.pool.checkSkills({ rows: textOf(records.map(rowOf)) });
  const problemAt = new Map(problems.map(({ line, problem }) => [line - 1, problem]));
  const key = wordKey(search ?? '');
  const skills = records.map((record, at) => skillOf(record, problemAt.get(at)));
  const found = skills.filter(
    (skill) =>
      (only === 'all' || skill.problem !== undefined) &&
      (key === '' || namesOf(skill).some((name) => wordKey(name).includes(key))),
  );
  return {
    items: found.slice((page - 1) * pageSize, page * pageSize),
    total: found.length,
    page,
    pageSize,
    count: skills.length,
    faulty: problems.length,
    limit: mostSkills,
  };
}

const namesOf = ({ name, aliases, implies, related }: WorkspaceSkill) => [name, ...aliases, ...implies, ...related];

function skillOf(record: WorkspaceSkillRecord, problem: string | undefined): WorkspaceSkill {
  const { id, name, aliases, implies, related, field, createdAt, updatedAt } = record;
  return {
    ...{ id, name, aliases, implies, related, ...present({ field }) },
    ...(problem !== undefined && { problem }),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
