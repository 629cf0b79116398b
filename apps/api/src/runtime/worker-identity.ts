import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/**
 * A worker proves that it lives by an advisory lock that its own connection holds: the server lets go of it the moment
 * the process is gone, however it went. Any number will do for the first half of the key, the same for every Vitae.
 */
export const workerLockClass = 7_206_142;

/** A server that restarts is back within this time; without one there is nothing to work on. */
const reconnectLimitMs = 30_000;
const reconnectPauseMs = 250;

export interface WorkerIdentity {
  /** What Graphile Worker writes into `locked_by`. */
  readonly id: string;
  /** Resolves if the connection breaks and does not come back. */
  readonly lost: Promise<Error>;
  release(): Promise<void>;
}

/** The lock is taken anew when its connection breaks: others may have taken over tasks by then, which is allowed. */
export async function takeWorkerIdentity(databaseUrl: string): Promise<WorkerIdentity> {
  const id = `pool-${randomBytes(9).toString('hex')}`;
  const lost = Promise.withResolvers<Error>();
  let released = false;
  let client = await holdLock(databaseUrl, { id, onBroken });

  function onBroken(cause: Error): void {
    if (released) return;
    comeBack(cause).catch((error: unknown) => lost.resolve(error instanceof Error ? error : cause));
  }

  async function comeBack(cause: Error): Promise<void> {
    const deadline = Date.now() + reconnectLimitMs;
    while (!released) {
      try {
        const next = await holdLock(databaseUrl, { id, onBroken });
        if (released) await next.end();
        client = next;
        return;
      } catch {
        if (Date.now() > deadline) throw cause;
        await wait(reconnectPauseMs, undefined, { ref: false });
      }
    }
  }

  return {
    id,
    lost: lost.promise,
    release: async () => {
      released = true;
      await client.end().catch(() => {});
    },
  };
}

async function holdLock(
  databaseUrl: string,
  lock: { id: string; onBroken: (cause: Error) => void },
): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'vitae-worker', keepAlive: true });
  let held = false;
  let broken = false;
  client.on('error', (error) => {
    if (!held || broken) return;
    broken = true;
    lock.onBroken(error);
  });
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1, hashtext($2))', [workerLockClass, lock.id]);
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
  held = true;
  return client;
}
