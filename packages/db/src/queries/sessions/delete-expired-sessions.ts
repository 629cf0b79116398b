import { lte } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { sessions } from '../../schema/tables.ts';

export async function deleteExpiredSessions(database: Database, now: Date): Promise<void> {
  await database.delete(sessions).where(lte(sessions.expiresAt, now));
}
