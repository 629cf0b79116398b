import { createHash } from 'node:crypto';
import { AppError } from '@vitae/core/shared/app-error';
import { findUserByEmail } from '@vitae/db/queries/users/find-user-by-email';
import type { VisitorContext } from '../context.ts';
import { startSession } from './internal.ts';
import type { LoggedIn, LogIn } from './schemas.ts';

/**
 * Opens a session. An unknown address is answered in the same words and about the same time as a wrong password, so
 * that nobody learns who has an account. Throws UNAUTHENTICATED, or RATE_LIMITED after too many failures.
 */
export async function logIn(context: VisitorContext, input: LogIn): Promise<LoggedIn> {
  const { deps, visitor } = context;
  const key = attemptKey(visitor.remoteAddress, input.email);
  await deps.attempts.consume(key);
  const user = await findUserByEmail(deps.database, input.email);
  const matches = await deps.passwords.verify(user?.passwordHash ?? null, input.password);
  if (!user || !matches) {
    throw new AppError('UNAUTHENTICATED', 'The e-mail address or the password is not right.');
  }
  await deps.attempts.reset(key);
  return startSession(context, deps.database, user);
}

/** Hashed, so that the table of counters holds no addresses. */
function attemptKey(remoteAddress: string, email: string): string {
  return createHash('sha256').update(`${remoteAddress} ${email}`).digest('base64url');
}
