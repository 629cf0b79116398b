import { createHash } from 'node:crypto';
import { AppError } from '@vitae/core/shared/app-error';
import type { WorkspaceId } from '@vitae/core/shared/ids';
import { bareName, formatSkillRow, type SkillRow } from '@vitae/core/skills/skill-row';
import { wordKey } from '@vitae/core/skills/word-key';
import type { Database } from '@vitae/db/database';
import { lockVocabulary, saveVocabulary } from '@vitae/db/queries/skills/vocabulary';
import { listWorkspaceSkills, type WorkspaceSkillRecord } from '@vitae/db/queries/skills/workspace-skills';

/** As many as `core/skills/workspace-skills.ts` compiles. */
export const mostSkills = 2000;

export const foldedName = ({ name }: Pick<SkillRow, 'name'>): string => wordKey(bareName(name));

export const rowOf = ({ name, aliases, implies, related, field }: WorkspaceSkillRecord): SkillRow => ({
  ...{ name, aliases, implies, related },
  ...(field !== null && { field }),
});

export const textOf = (rows: readonly SkillRow[]): string => rows.map(formatSkillRow).join('\n');

export const columnsOf = (row: SkillRow) => ({
  ...{ name: row.name, folded: foldedName(row), field: row.field ?? null },
  ...{ aliases: [...row.aliases], implies: [...row.implies], related: [...row.related] },
});

export const nameTaken = (name: string) =>
  new AppError('CONFLICT', `“${bareName(name)}” is in your list already. Edit it there.`);

/**
 * Changes skills and writes them all as one text in the same transaction, one change of a workspace at a time. Throws
 * CONFLICT when there would be more than `mostSkills`.
 */
export function changeSkills<Result>(
  database: Database,
  workspaceId: WorkspaceId,
  change: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (transaction) => {
    await lockVocabulary(transaction, workspaceId);
    const result = await change(transaction);
    const skills = await listWorkspaceSkills(transaction, workspaceId);
    if (skills.length > mostSkills)
      throw new AppError('CONFLICT', `A workspace can have ${mostSkills} skills of its own. Delete some first.`);
    const rows = textOf(skills.map(rowOf));
    await saveVocabulary(transaction, workspaceId, { rows, version: versionOf(rows) });
    return result;
  });
}

/** Twelve digits tell the lists of one workspace apart. */
function versionOf(rows: string): string | null {
  return rows === '' ? null : createHash('sha256').update(rows).digest('hex').slice(0, 12);
}
