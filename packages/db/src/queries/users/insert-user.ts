import type { UserId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '../../database.ts';
import { members, users, workspaces } from '../../schema/tables.ts';

export interface NewUser {
  readonly id: UserId;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly workspace: { readonly id: WorkspaceId; readonly name: string };
}

/** A user who owns a new workspace; false when the e-mail address is taken. Wants a transaction. */
export async function insertUser(transaction: Database, user: NewUser): Promise<boolean> {
  const inserted = await transaction
    .insert(users)
    .values({ id: user.id, email: user.email, passwordHash: user.passwordHash })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  if (inserted.length === 0) return false;
  await transaction.insert(workspaces).values(user.workspace);
  await transaction.insert(members).values({ workspaceId: user.workspace.id, userId: user.id, role: 'owner' });
  return true;
}
