import type { UserId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import type { VisitorContext } from '../context.ts';
import type { LoggedIn } from './schemas.ts';

interface Account {
  readonly id: UserId;
  readonly email: string;
  readonly workspaceId: WorkspaceId;
  readonly workspaceName: string;
}

/** Opens a session for an account that has shown who it is. */
export async function startSession(
  { deps, visitor }: VisitorContext,
  transaction: Database,
  account: Account,
): Promise<LoggedIn> {
  const session = await deps.sessions.create(transaction, { userId: account.id, userAgent: visitor.userAgent });
  return {
    token: session.token,
    expiresAt: session.expiresAt.toISOString(),
    user: { id: account.id, email: account.email },
    workspace: { id: account.workspaceId, name: account.workspaceName },
  };
}
