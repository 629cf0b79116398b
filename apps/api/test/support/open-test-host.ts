import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@vitae/db/database';
import { createTestDatabase } from '@vitae/db/testing/create-test-database';
import { createTestPglite } from '@vitae/db/testing/create-test-pglite';
import { runOnce } from 'graphile-worker';
import { createDiskStorage } from '../../src/adapters/disk-storage.ts';
import { createGraphileQueue } from '../../src/adapters/graphile-queue.ts';
import { createPgliteChangeFeed } from '../../src/adapters/pglite-change-feed.ts';
import { createPgliteQueue } from '../../src/adapters/pglite-queue.ts';
import { startPgliteTaskRunner } from '../../src/adapters/pglite-task-runner.ts';
import { createPostgresChangeFeed } from '../../src/adapters/postgres-change-feed.ts';
import { createHost, type Host, type HostParts } from '../../src/host.ts';
import { createWorkerLogger } from '../../src/runtime/worker-logger.ts';
import { inProcessPool } from './in-process-pool.ts';

/** Both kinds of host that the router promises to run on. */
export const hostKinds = ['postgres', 'pglite'] as const;
export type HostKind = (typeof hostKinds)[number];

export interface TestHost {
  readonly host: Host;
  readonly database: Database;
  /** Where uploaded files lie. */
  readonly storageFolder: string;
  /** Runs tasks until none is left; those that failed and wait for a later time are left. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** The whole application on a database of its own, with real storage, queue, feed and reader. */
export async function openTestHost(kind: HostKind, overrides: Partial<HostParts> = {}): Promise<TestHost> {
  const storageFolder = await mkdtemp(join(tmpdir(), 'vitae-storage-'));
  const storage = await createDiskStorage({ folder: storageFolder });
  const common = { storage, pool: inProcessPool, log: silent, options: { version: 'test', demo: true } };
  const parts = await (kind === 'postgres' ? openPostgres() : openPglite());
  const host = createHost({ ...common, ...parts.parts, ...overrides });
  return {
    host,
    database: parts.parts.database,
    storageFolder,
    drain: () => parts.drain(host),
    close: async () => {
      await host.close();
      await parts.close();
      await rm(storageFolder, { recursive: true, force: true });
    },
  };
}

async function openPostgres() {
  const { url, pool, drop } = await createTestDatabase();
  // graphile-worker asks for it: a connection that the database drops must not end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  const database = openDatabase(pool);
  return {
    parts: {
      database,
      queue: createGraphileQueue(database),
      changeFeed: createPostgresChangeFeed({ connectionString: url, log: silent }),
    },
    drain: async (host: Host) => {
      const taskList = Object.fromEntries(
        Object.entries(host.taskHandlers).map(([name, handler]) => [
          name,
          (payload: unknown) => handler(payload, { isLastAttempt: false }),
        ]),
      );
      await runOnce({ pgPool: pool, taskList, logger: createWorkerLogger(silent), concurrency: 4 });
    },
    close: drop,
  };
}

async function openPglite() {
  const client = await createTestPglite();
  const database = openDatabase(client);
  return {
    parts: { database, queue: await createPgliteQueue(client), changeFeed: createPgliteChangeFeed(client) },
    drain: async (host: Host) => {
      const handlers = host.taskHandlers;
      const runner = await startPgliteTaskRunner({ client, handlers, concurrency: 4, log: silent });
      await runner.idle();
      await runner.stop();
    },
    close: () => client.close(),
  };
}
