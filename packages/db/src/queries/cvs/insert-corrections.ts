import type { Database } from '../../database.ts';
import { corrections } from '../../schema/tables.ts';

export type NewCorrection = Omit<typeof corrections.$inferInsert, 'undoneAt' | 'undoneByEmail'>;

export async function insertCorrections(transaction: Database, rows: readonly NewCorrection[]): Promise<void> {
  if (rows.length > 0) await transaction.insert(corrections).values([...rows]);
}
