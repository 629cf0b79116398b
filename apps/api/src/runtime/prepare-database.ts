import { StartError } from '@vitae/db/embedded/start-error';
import { migrate } from '@vitae/db/migrate';
import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '../ports/log.ts';
import { createWorkerLogger } from './worker-logger.ts';

/** SQLSTATE of a server that cannot write because its disk is full. */
const diskFullState = '53100';

/** Brings our tables and the queue's to the newest form. Both wait for one another where several processes start. */
export async function prepareDatabase(pool: pg.Pool, log: Log): Promise<void> {
  try {
    await migrate(pool);
    await runMigrations({ pgPool: pool, logger: createWorkerLogger(log) });
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === diskFullState;
    if (!full) throw error;
    throw new StartError('The disk of the database is full. Free some space there and start again.', { cause: error });
  }
}
