import { AppError } from '@vitae/core/shared/app-error';
import { findUserByEmail } from '@vitae/db/queries/users/find-user-by-email';
import type { VisitorContext } from '../context.ts';
import { demoEmail } from './demo-email.ts';
import { startSession } from './internal.ts';
import type { LoggedIn } from './schemas.ts';

/** Opens a session in the demo workspace. Throws NOT_FOUND where the server shows no demo. */
export async function openDemo(context: VisitorContext): Promise<LoggedIn> {
  const { deps } = context;
  const user = deps.options.demo ? await findUserByEmail(deps.database, demoEmail) : null;
  if (!user) throw new AppError('NOT_FOUND', 'This server shows no demo. Make an account instead.');
  return startSession(context, deps.database, user);
}
