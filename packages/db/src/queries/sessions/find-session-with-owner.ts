import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { members, sessions, users, workspaces } from '../../schema/tables.ts';

/** Session, user and workspace in one round trip: every request asks this first. */
export async function findSessionWithOwner(database: Database, sessionId: string) {
  const query = prepared(database, 'find_session_with_owner', (name) =>
    database
      .select({
        sessionId: sessions.id,
        expiresAt: sessions.expiresAt,
        userId: users.id,
        email: users.email,
        workspaceId: workspaces.id,
        workspaceName: workspaces.name,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .innerJoin(members, eq(members.userId, users.id))
      .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
      .where(eq(sessions.id, sql.placeholder('sessionId')))
      .orderBy(members.createdAt, workspaces.id)
      .limit(1)
      .prepare(name),
  );
  const [row] = await query.execute({ sessionId });
  return row ?? null;
}
