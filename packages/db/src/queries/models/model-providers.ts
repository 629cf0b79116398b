import type { ModelProviderId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import { modelBreakers, modelProviders } from '../../schema/tables.ts';

export type ModelProviderRecord = typeof modelProviders.$inferSelect;
export type NewModelProvider = Omit<typeof modelProviders.$inferInsert, 'position' | 'createdAt' | 'updatedAt'>;
export type ModelProviderChange = Partial<Omit<NewModelProvider, 'id' | 'workspaceId'>>;

/** All of the workspace, in the order in which they are asked. */
export function listModelProviders(database: Database, workspaceId: WorkspaceId): Promise<ModelProviderRecord[]> {
  return database
    .select()
    .from(modelProviders)
    .where(eq(modelProviders.workspaceId, workspaceId))
    .orderBy(asc(modelProviders.position), asc(modelProviders.id));
}

export async function findModelProvider(
  database: Database,
  workspaceId: WorkspaceId,
  id: ModelProviderId,
): Promise<ModelProviderRecord | null> {
  const [row] = await database
    .select()
    .from(modelProviders)
    .where(and(eq(modelProviders.id, id), eq(modelProviders.workspaceId, workspaceId)));
  return row ?? null;
}

/** Goes behind those that are there. False when the id is taken. */
export async function insertModelProvider(database: Database, provider: NewModelProvider): Promise<boolean> {
  const last = sql<number>`(select coalesce(max(position), 0) + 1 from model_providers where workspace_id = ${provider.workspaceId})`;
  const inserted = await database
    .insert(modelProviders)
    .values({ ...provider, position: last })
    .onConflictDoNothing()
    .returning({ id: modelProviders.id });
  return inserted.length > 0;
}

/** Whatever was learned about the old settings is forgotten: its breaker closes. Answers whether the row is there. */
export async function updateModelProvider(
  transaction: Database,
  { workspaceId, id }: { workspaceId: WorkspaceId; id: ModelProviderId },
  change: ModelProviderChange,
): Promise<boolean> {
  const changed = await transaction
    .update(modelProviders)
    .set({ ...change, updatedAt: sql`now()` })
    .where(and(eq(modelProviders.id, id), eq(modelProviders.workspaceId, workspaceId)))
    .returning({ id: modelProviders.id });
  await forgetBreaker(transaction, workspaceId, id);
  return changed.length > 0;
}

export async function deleteModelProvider(
  transaction: Database,
  workspaceId: WorkspaceId,
  id: ModelProviderId,
): Promise<boolean> {
  const removed = await transaction
    .delete(modelProviders)
    .where(and(eq(modelProviders.id, id), eq(modelProviders.workspaceId, workspaceId)))
    .returning({ id: modelProviders.id });
  await forgetBreaker(transaction, workspaceId, id);
  return removed.length > 0;
}

/** Puts the named ones first, in this order; the others follow as they were. */
export async function orderModelProviders(
  database: Database,
  workspaceId: WorkspaceId,
  ids: readonly ModelProviderId[],
): Promise<void> {
  await rawRows(
    database,
    sql`
      with wanted as (
        select id, row_number() over (order by array_position(${sql.param([...ids])}::uuid[], id) nulls last, position) as place
        from model_providers where workspace_id = ${workspaceId}
      )
      update model_providers set position = wanted.place from wanted where wanted.id = model_providers.id`,
  );
}

async function forgetBreaker(transaction: Database, workspaceId: WorkspaceId, providerKey: string): Promise<void> {
  await transaction
    .delete(modelBreakers)
    .where(and(eq(modelBreakers.workspaceId, workspaceId), eq(modelBreakers.providerKey, providerKey)));
}
