import { createTestDatabase } from '@vitae/db/testing/create-test-database';
import { expect, it } from 'vitest';
import { createPostgresChangeFeed } from '../src/adapters/postgres-change-feed.ts';

it('comes back by itself when the database drops its connection, and says that changes were missed', async () => {
  const { url, pool, drop } = await createTestDatabase();
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const feed = createPostgresChangeFeed({ connectionString: url, log });
  const heard: string[] = [];
  await feed.listen({ onChange: (payload) => heard.push(payload), onGap: () => heard.push('gap') });
  await pool.query("notify vitae_changes, 'first'");
  await expect.poll(() => heard).toEqual(['first']);
  await pool.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vitae changes'");
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['first', 'gap']);
  await pool.query("notify vitae_changes, 'second'");
  await expect.poll(() => heard).toEqual(['first', 'gap', 'second']);
  await feed.close();
  const { rows } = await pool.query("select 1 from pg_stat_activity where application_name = 'vitae changes'");
  expect(rows).toEqual([]);
  await drop();
});
