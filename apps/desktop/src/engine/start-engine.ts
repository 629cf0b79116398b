import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createDiskStorage } from '@vitae/api/adapters/disk-storage';
import { createPgliteChangeFeed } from '@vitae/api/adapters/pglite-change-feed';
import { createPgliteQueue } from '@vitae/api/adapters/pglite-queue';
import { startPgliteTaskRunner } from '@vitae/api/adapters/pglite-task-runner';
import { readSecretKeyFile } from '@vitae/api/adapters/secret-key-file';
import { createHost, type Host, type HostParts } from '@vitae/api/host';
import { AppError } from '@vitae/core/shared/app-error';
import { openDatabase as openQueries } from '@vitae/db/database';
import { takeFolderLock } from '@vitae/db/embedded/folder-lock';
import { createReaderPool } from '@vitae/pool/create-reader-pool';
import { openDatabase } from './open-database.ts';

export interface EngineOptions {
  /** Holds everything: the database and the files. One process at a time. */
  readonly folder: string;
  /** Archive made by makeDatabaseTemplate. */
  readonly template: string;
  readonly version: string;
  readonly log: HostParts['log'];
  /** Reader processes; default one for each core. */
  readonly processes?: number;
}

export interface Engine {
  /** The whole application, as a browser's request and its response; no port is opened. */
  readonly fetch: Host['fetch'];
  /** Ends event streams, finishes running tasks, closes the database. */
  close(): Promise<void>;
}

/** CVs that are read and evaluated at a time, beside what the pool has in work, so that it never waits for the next. */
const tasksAtOnce = 8;

/**
 * Vitae in one process: the server's own application and tasks, on PGlite and a folder. What was under way when the
 * last process ended, however it ended, goes on. Throws AppError CONFLICT when another process has the folder open.
 */
export const startEngine = async (options: EngineOptions): Promise<Engine> => {
  const { folder, log } = options;
  await mkdir(folder, { recursive: true });
  const lock = takeFolderLock(join(folder, 'lock'));
  if ('heldBy' in lock)
    throw new AppError('CONFLICT', `Vitae is already open (process ${lock.heldBy}). Use that window.`);
  // What was opened is closed in reverse, also when a later part does not open.
  const closing: (() => Promise<void> | void)[] = [() => lock.release()];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const client = await openDatabase({ folder: join(folder, 'database'), template: options.template });
    closing.push(() => client.close());
    const pool = createReaderPool(options.processes === undefined ? {} : { processes: options.processes });
    closing.push(() => pool.close());
    const changeFeed = createPgliteChangeFeed(client);
    closing.push(() => changeFeed.close());
    const host = createHost({
      database: openQueries(client),
      storage: await createDiskStorage({ folder: join(folder, 'files') }),
      queue: await createPgliteQueue(client),
      pool,
      changeFeed,
      log,
      secretKey: await readSecretKeyFile(folder),
      options: { version: options.version, measuresProcess: false },
    });
    closing.push(() => host.close());
    const runner = await startPgliteTaskRunner({
      client,
      handlers: host.taskHandlers,
      concurrency: tasksAtOnce,
      log,
    });
    closing.push(() => runner.stop());
    return { fetch: host.fetch, close };
  } catch (error) {
    await close();
    throw error;
  }
};
