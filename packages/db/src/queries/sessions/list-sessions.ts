import type { UserId } from '@vitae/core/shared/ids';
import { and, desc, eq, gt } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { sessions } from '../../schema/tables.ts';

/** The user's sessions that have not expired, newest first. */
export function listSessions(database: Database, userId: UserId, now: Date) {
  return database
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt), sessions.id)
    .limit(100);
}
