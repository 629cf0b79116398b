import { StartError } from '@vitae/db/embedded/start-error';

/** Network errors of Node and SQLSTATEs of a server that is not up yet. */
const passingCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', '57P03', '53300']);

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there. Start that PostgreSQL, or correct DATABASE_URL',
  ENOTFOUND: 'no such host is known. Correct the host in DATABASE_URL',
  EAI_AGAIN: 'its host name could not be looked up. Check the network, or correct DATABASE_URL',
  ETIMEDOUT: 'it did not answer in time. Check the network and the firewall between here and there',
  ECONNRESET: 'it closed the connection. Look into its log',
  '28P01': 'it refused the password. Correct the user and password in DATABASE_URL',
  '28000': 'it refused the user. Correct the user in DATABASE_URL, or its pg_hba.conf',
  '3D000': 'it has no database of that name. Create it (createdb), or correct DATABASE_URL',
  '53300': 'it has no connection left. Raise its max_connections',
  '57P03': 'it is still starting up or shutting down. Try again in a moment',
};

export function isPassingConnectionError(error: unknown): boolean {
  return passingCodes.has(codeOf(error));
}

/** A sentence with what to do; host and database are named, the password never. */
export function explainConnectionError(error: unknown, url: string): StartError {
  const { host, pathname } = new URL(url);
  const reason = reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return new StartError(`The database ${pathname.slice(1)} at ${host} cannot be used: ${reason}.`, { cause: error });
}

function codeOf(error: unknown): string {
  // A host with several addresses fails with one error for each.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
