import { AppError } from '@vitae/core/shared/app-error';
import { UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { insertUser } from '@vitae/db/queries/users/insert-user';
import type { VisitorContext } from '../context.ts';
import { demoEmail } from './demo-email.ts';
import { startSession } from './internal.ts';
import type { LoggedIn, Register } from './schemas.ts';

/** An account, its own workspace and a session, or nothing. Throws CONFLICT when the address has an account. */
export async function register(context: VisitorContext, input: Register): Promise<LoggedIn> {
  const { deps } = context;
  const passwordHash = await deps.passwords.hash(input.password);
  const id = UserId.parse(deps.ids.next());
  const workspace = { id: WorkspaceId.parse(deps.ids.next()), name: 'My workspace' };
  return deps.database.transaction(async (transaction) => {
    // The demo's address is taken even before the demo is made.
    if (
      input.email === demoEmail ||
      !(await insertUser(transaction, { id, email: input.email, passwordHash, workspace }))
    ) {
      throw new AppError('CONFLICT', 'There is an account with this e-mail address. Log in instead.');
    }
    return startSession(context, transaction, {
      id,
      email: input.email,
      workspaceId: workspace.id,
      workspaceName: workspace.name,
    });
  });
}
