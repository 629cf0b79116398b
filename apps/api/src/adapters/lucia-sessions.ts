import { createHash } from 'node:crypto';
import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import type { UserId as VitaeUserId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import { findSessionWithOwner } from '@vitae/db/queries/sessions/find-session-with-owner';
import { sessions } from '@vitae/db/schema/sessions';
import { users } from '@vitae/db/schema/users';
import { type Adapter, Lucia, TimeSpan } from 'lucia';
import type { Sessions } from '../ports/sessions.ts';

declare module 'lucia' {
  interface Register {
    UserId: VitaeUserId;
    Lucia: ReturnType<typeof createLucia>;
    DatabaseSessionAttributes: { userAgent?: string | null };
    DatabaseUserAttributes: { email: string; workspaceId: WorkspaceId; workspaceName: string };
  }
}

/** Sessions of Lucia 3, which live 30 days and are prolonged by use. */
export function createLuciaSessions(database: Database): Sessions {
  const lucia = createLucia(database);
  return {
    create: async (transaction, { userId, userAgent }) => {
      const attributes = { userAgent: userAgent?.slice(0, 300) ?? null };
      const session = await createLucia(transaction).createSession(userId, attributes);
      return { token: session.id, expiresAt: session.expiresAt };
    },
    find: async (token) => {
      const { session, user } = await lucia.validateSession(token);
      if (!session) return null;
      return {
        sessionId: hashToken(session.id),
        userId: user.id,
        email: user.email,
        workspaceId: user.workspaceId,
        workspaceName: user.workspaceName,
        expiresAt: session.expiresAt,
        renewed: session.fresh,
      };
    },
  };
}

function createLucia(database: Database) {
  return new Lucia(hashingAdapter(database), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    getUserAttributes: ({ email, workspaceId, workspaceName }) => ({ email, workspaceId, workspaceName }),
  });
}

/**
 * Lucia's drizzle adapter, with two differences: the table holds a hash of the token instead of the token, which is
 * the session's id for Lucia; and a session comes with user and workspace in one prepared query.
 */
function hashingAdapter(database: Database): Adapter {
  const inner = new DrizzlePostgreSQLAdapter(database, sessions, users);
  return {
    deleteSession: (token) => inner.deleteSession(hashToken(token)),
    deleteUserSessions: (userId) => inner.deleteUserSessions(userId),
    deleteExpiredSessions: () => inner.deleteExpiredSessions(),
    getUserSessions: (userId) => inner.getUserSessions(userId),
    setSession: (session) => inner.setSession({ ...session, id: hashToken(session.id) }),
    updateSessionExpiration: (token, expiresAt) => inner.updateSessionExpiration(hashToken(token), expiresAt),
    getSessionAndUser: async (token) => {
      const row = await findSessionWithOwner(database, hashToken(token));
      if (!row) return [null, null];
      const { userId, expiresAt, email, workspaceId, workspaceName } = row;
      return [
        { id: token, userId, expiresAt, attributes: {} },
        { id: userId, attributes: { email, workspaceId, workspaceName } },
      ];
    },
  };
}

/** Tokens are 200 random bits: one plain hash is enough, nothing can be guessed. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
