import type { WorkspaceId, WorkspaceSkillId } from '@vitae/core/shared/ids';
import { and, asc, eq, inArray, isNotNull, isNull, lt, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../../database.ts';
import { workspaceSkills } from '../../schema/tables.ts';

export type WorkspaceSkillRecord = typeof workspaceSkills.$inferSelect;
export type NewWorkspaceSkill = Omit<typeof workspaceSkills.$inferInsert, 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** All that stand, in the order of their names: there are at most a few thousand. */
export function listWorkspaceSkills(database: Database, workspaceId: WorkspaceId): Promise<WorkspaceSkillRecord[]> {
  return database
    .select()
    .from(workspaceSkills)
    .where(and(eq(workspaceSkills.workspaceId, workspaceId), isNull(workspaceSkills.deletedAt)))
    .orderBy(sql`${workspaceSkills.folded} collate "C"`, asc(workspaceSkills.id));
}

/** Those whose id and name are free; answers the ids that were added. */
export async function insertWorkspaceSkills(
  transaction: Database,
  skills: readonly NewWorkspaceSkill[],
): Promise<WorkspaceSkillId[]> {
  if (skills.length === 0) return [];
  const rows = await transaction
    .insert(workspaceSkills)
    .values([...skills])
    .onConflictDoNothing()
    .returning({ id: workspaceSkills.id });
  return rows.map(({ id }) => id);
}

/** Writes a whole skill anew. False when it is not there or deleted; its name must be free. */
export async function updateWorkspaceSkill(
  transaction: Database,
  { id, workspaceId, ...change }: NewWorkspaceSkill,
): Promise<boolean> {
  const rows = await transaction
    .update(workspaceSkills)
    .set({ ...change, field: change.field ?? null, updatedAt: sql`now()` })
    .where(
      and(eq(workspaceSkills.id, id), eq(workspaceSkills.workspaceId, workspaceId), isNull(workspaceSkills.deletedAt)),
    )
    .returning({ id: workspaceSkills.id });
  return rows.length === 1;
}

export async function deleteWorkspaceSkills(
  transaction: Database,
  { workspaceId, ids, deletedAt }: { workspaceId: WorkspaceId; ids: readonly WorkspaceSkillId[]; deletedAt: Date },
): Promise<number> {
  const rows = await transaction
    .update(workspaceSkills)
    .set({ deletedAt })
    .where(
      and(
        eq(workspaceSkills.workspaceId, workspaceId),
        inArray(workspaceSkills.id, [...ids]),
        isNull(workspaceSkills.deletedAt),
      ),
    )
    .returning({ id: workspaceSkills.id });
  return rows.length;
}

/** Brings back those whose name was not given to another skill meanwhile; answers how many. */
export async function restoreWorkspaceSkills(
  transaction: Database,
  { workspaceId, ids }: { workspaceId: WorkspaceId; ids: readonly WorkspaceSkillId[] },
): Promise<number> {
  const other = alias(workspaceSkills, 'other');
  const sameName = transaction
    .select({ one: sql`1` })
    .from(other)
    .where(
      and(
        eq(other.workspaceId, workspaceId),
        eq(other.folded, workspaceSkills.folded),
        // Of two deleted ones with one name the younger comes back.
        sql`(${other.deletedAt} is null or (${inArray(other.id, [...ids])} and ${other.id} > ${workspaceSkills.id}))`,
      ),
    );
  const rows = await transaction
    .update(workspaceSkills)
    .set({ deletedAt: null })
    .where(
      and(
        eq(workspaceSkills.workspaceId, workspaceId),
        inArray(workspaceSkills.id, [...ids]),
        isNotNull(workspaceSkills.deletedAt),
        notExists(sameName),
      ),
    )
    .returning({ id: workspaceSkills.id });
  return rows.length;
}

/** Removes for good, in all workspaces, what was deleted before `before`. */
export async function purgeWorkspaceSkills(database: Database, before: Date): Promise<number> {
  const rows = await database
    .delete(workspaceSkills)
    .where(and(isNotNull(workspaceSkills.deletedAt), lt(workspaceSkills.deletedAt, before)))
    .returning({ id: workspaceSkills.id });
  return rows.length;
}
