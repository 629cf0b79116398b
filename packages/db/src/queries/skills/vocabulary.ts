import type { WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { workspaceVocabularies } from '../../schema/tables.ts';

/** All own skills of a workspace as one text, or null when it has none. */
export async function findVocabulary(
  database: Database,
  workspaceId: WorkspaceId,
): Promise<{ version: string; rows: string } | null> {
  const query = prepared(database, 'find_vocabulary', (name) =>
    database
      .select({ version: sql<string>`${workspaceVocabularies.version}`, rows: workspaceVocabularies.rows })
      .from(workspaceVocabularies)
      .where(
        and(
          eq(workspaceVocabularies.workspaceId, sql.placeholder('workspaceId')),
          isNotNull(workspaceVocabularies.version),
        ),
      )
      .prepare(name),
  );
  const [row] = await query.execute({ workspaceId });
  return row ?? null;
}

/** Whoever changes skills of this workspace next waits until the transaction ends, so that the text has them all. */
export async function lockVocabulary(transaction: Database, workspaceId: WorkspaceId): Promise<void> {
  await transaction
    .insert(workspaceVocabularies)
    .values({ workspaceId, rows: '' })
    .onConflictDoUpdate({ target: workspaceVocabularies.workspaceId, set: { rows: workspaceVocabularies.rows } });
}

/** After lockVocabulary, in its transaction. */
export async function saveVocabulary(
  transaction: Database,
  workspaceId: WorkspaceId,
  text: { readonly version: string | null; readonly rows: string },
): Promise<void> {
  await transaction.update(workspaceVocabularies).set(text).where(eq(workspaceVocabularies.workspaceId, workspaceId));
}
