import type { UserId } from '@vitae/core/shared/ids';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { sessions } from '../../schema/tables.ts';

/** Answers how many ended: 0 when the user has no such session. */
export async function deleteSession(database: Database, userId: UserId, sessionId: string): Promise<number> {
  const deleted = await database
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId)))
    .returning({ id: sessions.id });
  return deleted.length;
}
