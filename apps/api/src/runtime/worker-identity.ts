import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * A worker proves that it lives by an advisory lock that its own connection holds: the server lets go of it the moment
 * the process is gone, however it went. Any number will do for the first half of the key, the same for every Vitae.
 */
export const workerLockClass = 7_206_142;

export interface WorkerIdentity {
  /** What Graphile Worker writes into `locked_by`. */
  readonly id: string;
  /** Resolves if the proof is lost: the connection broke. */
  readonly lost: Promise<Error>;
  release(): Promise<void>;
}

export async function takeWorkerIdentity(databaseUrl: string): Promise<WorkerIdentity> {
  const id = `pool-${randomBytes(9).toString('hex')}`;
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'vitae-worker', keepAlive: true });
  let released = false;
  const lost = new Promise<Error>((resolve) => {
    client.on('error', (error) => {
      if (!released) resolve(error);
    });
  });
  await client.connect();
  await client.query('select pg_advisory_lock($1, hashtext($2))', [workerLockClass, id]);
  return {
    id,
    lost,
    release: async () => {
      released = true;
      await client.end().catch(() => {});
    },
  };
}
