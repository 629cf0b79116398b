import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '@vitae/db/embedded/start-error';
import { findRunningPostgres, startEmbeddedPostgres } from '@vitae/db/embedded/start-postgres';
import pg from 'pg';
import type { Config } from '../config/config.ts';
import { explainConnectionError, isPassingConnectionError } from './connection-error.ts';

export interface PostgresServer {
  readonly url: string;
  /** Resolves when a server of our own has ended; never for one that is not ours. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

const databaseName = 'vitae';
const oldestMajor = 15;
const connectLimitMs = 8_000;
const pauseMs = 500;
const notOurs = { exited: new Promise<void>(() => {}), stop: async () => {} };

/** The database that the config asks for, reachable and of a known version. Throws StartError. */
export async function openPostgres(config: Config): Promise<PostgresServer> {
  if (config.databaseUrl !== null) {
    await waitForDatabase(config.databaseUrl);
    return { url: config.databaseUrl, ...notOurs };
  }
  const dataFolder = join(config.dataFolder, 'postgres');
  // A second process with a role of its own joins the server that the first one runs.
  const running = config.role === 'all' ? null : findRunningPostgres(dataFolder);
  if (running !== null) return { url: running.url(databaseName), ...notOurs };
  const server = await startEmbeddedPostgres({ dataFolder });
  try {
    await ensureDatabase(server.url());
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url(databaseName), exited: server.exited, stop: () => server.stop() };
}

/** A database that starts together with us may need a moment; a wrong password will not get better. */
async function waitForDatabase(url: string): Promise<void> {
  const deadline = Date.now() + connectLimitMs;
  for (;;) {
    try {
      await assertVersion(url);
      return;
    } catch (error) {
      if (error instanceof StartError) throw error;
      if (!isPassingConnectionError(error) || Date.now() > deadline) throw explainConnectionError(error, url);
      await wait(pauseMs);
    }
  }
}

async function assertVersion(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major >= oldestMajor) return;
    throw new StartError(
      `The database at DATABASE_URL is PostgreSQL ${major}; Vitae needs ${oldestMajor} or newer. ` +
        'Upgrade it, or leave DATABASE_URL unset to use the one that comes with Vitae.',
    );
  });
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

async function withClient(url: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectLimitMs });
  // A server that goes down just now is reported by the query that meets it.
  client.on('error', () => {});
  try {
    await client.connect();
    await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}
