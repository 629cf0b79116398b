import { createTestDatabase, type TestDatabase } from '@vitae/db/testing/create-test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recoverLostTasks } from '../../src/runtime/recover-lost-tasks.ts';
import { runWorker } from '../../src/runtime/run-worker.ts';
import { takeWorkerIdentity, type WorkerIdentity, workerLockClass } from '../../src/runtime/worker-identity.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.pool.query('delete from graphile_worker._private_jobs'));

async function addTasks(count: number): Promise<void> {
  await database.pool.query(
    "select graphile_worker.add_job('note', json_build_object('n', n)) from generate_series(1, $1) n",
    [count],
  );
}

/** What a worker does when it takes tasks. */
async function lockAllAs(identity: WorkerIdentity): Promise<void> {
  await database.pool.query(
    'update graphile_worker._private_jobs set locked_by = $1, locked_at = now(), attempts = attempts + 1',
    [identity.id],
  );
}

async function lockedAndAttempts(): Promise<unknown> {
  const { rows } = await database.pool.query(
    'select count(locked_at)::int as locked, max(attempts)::int as attempts from graphile_worker.jobs',
  );
  return rows[0];
}

describe('tasks of a worker that was killed', () => {
  it('are given back at once, and the interrupted attempt does not count', async () => {
    const worker = await takeWorkerIdentity(database.url);
    await addTasks(3);
    await lockAllAs(worker);
    await worker.release();
    await expect.poll(() => recoverLostTasks(database.pool)).toBe(3);
    expect(await lockedAndAttempts()).toEqual({ locked: 0, attempts: 0 });
  });

  it('stay with a worker that lives', async () => {
    const worker = await takeWorkerIdentity(database.url);
    await addTasks(3);
    await lockAllAs(worker);
    expect(await recoverLostTasks(database.pool)).toBe(0);
    expect(await lockedAndAttempts()).toEqual({ locked: 3, attempts: 1 });
    await worker.release();
  });

  it('are done by the next worker as it starts', async () => {
    const killed = await takeWorkerIdentity(database.url);
    await addTasks(5);
    await lockAllAs(killed);
    await killed.release();
    const done: unknown[] = [];
    const all = Promise.withResolvers<void>();
    const note = async (payload: unknown) => {
      done.push(payload);
      if (done.length === 5) all.resolve();
    };
    const worker = await runWorker({
      databaseUrl: database.url,
      pool: database.pool,
      taskHandlers: { note },
      concurrency: 2,
      log,
    });
    await all.promise;
    await worker.stop();
    expect(done).toHaveLength(5);
    expect(await lockedAndAttempts()).toEqual({ locked: 0, attempts: null });
  });
});

describe('a worker', () => {
  it('lets a running task end when it is stopped, and takes no other', async () => {
    await addTasks(10);
    const begun = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    let ended = 0;
    const note = async () => {
      begun.resolve();
      await release.promise;
      ended += 1;
    };
    const worker = await runWorker({
      databaseUrl: database.url,
      pool: database.pool,
      taskHandlers: { note },
      concurrency: 1,
      log,
    });
    await begun.promise;
    const stopped = worker.stop();
    release.resolve();
    await stopped;
    expect(ended).toBe(1);
    const { rows } = await database.pool.query(
      'select count(*)::int as waiting from graphile_worker.jobs where locked_at is null',
    );
    expect(rows).toEqual([{ waiting: 9 }]);
  });

  it('proves anew that it lives when its connection is cut', async () => {
    const worker = await takeWorkerIdentity(database.url);
    await addTasks(1);
    await lockAllAs(worker);
    await database.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vitae-worker' and datname = current_database()",
    );
    const proofs = async () => {
      const { rowCount } = await database.pool.query(
        'select 1 from pg_locks where classid = $1 and granted and database = (select oid from pg_database where datname = current_database())',
        [workerLockClass],
      );
      return rowCount;
    };
    await expect.poll(proofs).toBe(1);
    expect(await recoverLostTasks(database.pool)).toBe(0);
    await worker.release();
  });
});
