import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../src/testing/create-test-database.ts';
import { createTestPglite } from '../src/testing/create-test-pglite.ts';

describe('test databases', () => {
  let first: TestDatabase;
  let second: TestDatabase;

  beforeAll(async () => {
    [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });

  afterAll(async () => {
    await Promise.all([first.drop(), second.drop()]);
  });

  it('are apart from one another', async () => {
    await first.pool.query('create table only_here (id int)');
    const tables = await second.pool.query("select 1 from pg_tables where tablename = 'only_here'");
    expect(tables.rows).toEqual([]);
  });

  it('come migrated, with the queue', async () => {
    const { rows } = await first.pool.query(
      "select to_regclass('cvs') as cvs, to_regproc('graphile_worker.add_job') as queue",
    );
    expect(rows).toEqual([{ cvs: 'cvs', queue: 'graphile_worker.add_job' }]);
  });

  it('order and fold letters by Unicode, whatever the machine', async () => {
    const { rows } = await first.pool.query("select lower('ÄÉŻ') as folded");
    expect(rows).toEqual([{ folded: 'äéż' }]);
  });

  it('exist on PGlite too', async () => {
    const database = await createTestPglite();
    const { rows } = await database.query<{ cvs: string }>("select to_regclass('cvs')::text as cvs");
    expect(rows).toEqual([{ cvs: 'cvs' }]);
    await database.close();
  });
});
