import { listSessions as listSessionRows } from '@vitae/db/queries/sessions/list-sessions';
import type { Context, Member } from '../context.ts';
import type { SessionSummary } from './schemas.ts';

/** The caller's own sessions, newest first. */
export async function listSessions({ deps, actor }: Context<Member>): Promise<SessionSummary[]> {
  const rows = await listSessionRows(deps.database, actor.userId, deps.clock.now());
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    ...(row.userAgent !== null && { userAgent: row.userAgent }),
    current: row.id === actor.sessionId,
  }));
}
