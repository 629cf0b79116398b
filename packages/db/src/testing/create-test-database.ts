import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { runAsAdmin, urlOfDatabase } from './database-template.ts';
import type {} from './global-setup.ts';

export interface TestDatabase {
  readonly url: string;
  /** At most ten connections; ended by drop(). */
  readonly pool: pg.Pool;
  /** Ends the pool and drops the database, whoever else is still connected. */
  drop(): Promise<void>;
}

/**
 * A migrated, empty PostgreSQL database of one's own: call it in `beforeAll`, and `drop` in `afterAll`. Costs about
 * 50 ms.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = await askDesk<{ adminUrl: string; name: string }>('/template');
  const name = `vitae_test_${randomBytes(8).toString('hex')}`;
  await runAsAdmin(template.adminUrl, `create database ${name} template ${template.name}`);
  const url = urlOfDatabase(template.adminUrl, name);
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // drop() cuts whatever is connected; an idle client's complaint about it is no failure of the test.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    url,
    pool,
    drop: async () => {
      await pool.end();
      await runAsAdmin(template.adminUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** A superuser's connection string to the test server, for tests of servers and databases themselves. */
export async function findTestServerUrl(): Promise<string> {
  return (await askDesk<{ adminUrl: string }>('/template')).adminUrl;
}

/** Asks the run's global setup, which answers with what it was typed to give (global-setup.ts). */
export async function askDesk<Answer>(path: '/template' | '/pglite'): Promise<Answer> {
  const response = await fetch(inject('testDatabaseDesk') + path);
  const text = await response.text();
  if (!response.ok) throw new Error(`The test database could not be prepared: ${text}`);
  return JSON.parse(text);
}
