import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded/start-postgres.ts';
import { migrate } from '../migrate.ts';
import { silentWorkerLogger } from './silent-worker-logger.ts';

export interface TemplateServer {
  /** A superuser's connection string to the server's "postgres" database. */
  readonly adminUrl: string;
  /** The migrated database to clone. */
  readonly name: string;
  stop(): Promise<void>;
}

/** A server with one migrated database, the queue's tables included. An empty URL starts the packaged server. */
export async function prepareDatabaseTemplate(ownUrl: string): Promise<TemplateServer> {
  const server = ownUrl === '' ? await startThrowawayServer() : { adminUrl: ownUrl, stop: async () => {} };
  const name = `vitae_template_${randomBytes(6).toString('hex')}`;
  await runAsAdmin(server.adminUrl, `create database ${name}`);
  const pool = new pg.Pool({ connectionString: urlOfDatabase(server.adminUrl, name), max: 2 });
  // Graphile Worker insists on listeners; what goes wrong is told by the query that meets it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await migrate(pool);
    await runMigrations({ pgPool: pool, logger: silentWorkerLogger });
  } finally {
    await pool.end();
  }
  return {
    adminUrl: server.adminUrl,
    name,
    stop: async () => {
      if (ownUrl !== '') await runAsAdmin(server.adminUrl, `drop database if exists ${name} with (force)`);
      await server.stop();
    },
  };
}

/** The same server, another database. */
export function urlOfDatabase(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Runs statements that no transaction may hold, such as "create database". */
export async function runAsAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function startThrowawayServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-test-'));
  const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres'), durable: false });
  return {
    adminUrl: server.url(),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
