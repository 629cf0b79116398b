import { openDatabase } from '@vitae/db/database';
import { createTestDatabase, type TestDatabase } from '@vitae/db/testing/create-test-database';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createGraphileQueue } from '../src/adapters/graphile-queue.ts';
import { type RunningWorker, runWorker } from '../src/runtime/run-worker.ts';
import { ModelTest } from './support/model-test.ts';
import { bakerCv, nurseCv, nursePosting } from './support/sample-texts.data.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';
import { uploadTexts } from './support/upload-texts.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Two hosts on one database, each with a worker of its own that takes tasks from the real queue. */
describe('two workers', () => {
  let database: TestDatabase;
  let second: pg.Pool;
  let models: ModelTest;
  let other: ModelTest;
  let workers: RunningWorker[] = [];
  beforeAll(async () => {
    database = await createTestDatabase();
    database.pool.on('connect', (client) => client.on('error', () => {}));
    second = new pg.Pool({ connectionString: database.url, max: 10 });
    second.on('error', () => {});
    second.on('connect', (client) => client.on('error', () => {}));
    const secretKey = Buffer.alloc(32, 1);
    const on = (pool: pg.Pool) => ({
      database: openDatabase(pool),
      queue: createGraphileQueue(openDatabase(pool)),
      secretKey,
    });
    models = await ModelTest.open('postgres', { timeoutMs: 3000 }, on(database.pool));
    other = await ModelTest.open(
      'postgres',
      { timeoutMs: 3000 },
      { ...on(second), storage: models.test.host.deps.storage },
    );
    workers = await Promise.all(
      [
        { pool: database.pool, host: models.test.host },
        { pool: second, host: other.test.host },
      ].map(({ pool, host }) =>
        runWorker({ databaseUrl: database.url, pool, taskHandlers: host.taskHandlers, concurrency: 4, log: silent }),
      ),
    );
  }, 30_000);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await other.close();
    await models.close();
    await second.end();
    await database.drop();
  });
  afterEach(() => models.reset());

  async function until<Value>(read: () => Promise<Value>, done: (value: Value) => boolean): Promise<Value> {
    for (;;) {
      const value = await read();
      if (done(value)) return value;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Somebody with a provider and several evaluated CVs. */
  async function screened(count: number, model: string): Promise<{ account: TestAccount; postingId: string }> {
    const account = await newAccount(models.test);
    await account.trpc.modelProvider.create.mutate({
      ...{
        name: 'Loopback',
        kind: 'compatible',
        baseUrl: models.server.baseUrl,
        model,
        apiKey: 'sk-1234',
      },
      ...{ inputPrice: 1, outputPrice: 1 },
    });
    const texts = Array.from(
      { length: count },
      (_, n) => `${n % 2 ? bakerCv : nurseCv}\nAlso worked night shift ${n}.`,
    );
    await uploadTexts(account, texts);
    const { id: postingId } = await account.trpc.posting.create.mutate({ text: nursePosting });
    await account.trpc.screening.start.mutate({ postingId });
    await until(
      () => account.trpc.screening.get.query({ postingId }),
      ({ counts }) => counts.completed === count,
    );
    return { account, postingId };
  }

  /** Tasks wait longer after each try, by the database's clock, which no test can pass. */
  const tryAgainNow = () =>
    database.pool.query(
      'update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null',
    );

  const progress = ({ account, postingId }: Awaited<ReturnType<typeof screened>>) =>
    account.trpc.modelEvaluation.getProgress.query({ postingId });

  it('share one breaker: five failures of both together open it for both', async () => {
    const screening = await screened(8, 'first');
    models.server.behave({ status: 500 });
    await screening.account.trpc.modelEvaluation.start.mutate({ postingId: screening.postingId });
    const breaker = async () => (await screening.account.trpc.modelProvider.list.query()).items[0]?.breaker;
    await until(breaker, (now) => now?.state === 'open');
    // Calls that had begun before it opened still come in; after them nobody calls.
    const waiting = await until(
      () => progress(screening),
      ({ asking }) => asking === 0,
    );
    expect(waiting.pending).toBe(8);
    const calls = models.server.calls.length;
    expect(calls).toBeGreaterThanOrEqual(5);
    // Before the fifth failure at most four had come back, and both workers had at most eight under way.
    expect(calls).toBeLessThanOrEqual(4 + 8);
    for (const host of [models.test.host, other.test.host]) {
      const health = await (await host.fetch(new Request('http://vitae.test/api/health'))).json();
      expect(health).toMatchObject({ models: { breakers: { open: 1 } } });
    }
    expect(models.server.calls).toHaveLength(calls);
    models.server.behave('right');
    models.clock.pass(60_000);
    other.clock.pass(60_000);
    await until(
      async () => {
        await tryAgainNow();
        return progress(screening);
      },
      ({ completed }) => completed >= 3,
    );
    expect(await until(breaker, (now) => now?.state !== 'half_open')).toMatchObject({ state: 'closed' });
    await screening.account.trpc.modelEvaluation.cancel.mutate({ postingId: screening.postingId });
  }, 60_000);

  it('cannot pass the ceiling together, and ask each question once', async () => {
    const screening = await screened(12, 'second');
    const { account, postingId } = screening;
    // Each call reserves about half a cent's tenth; the ceiling leaves room for some of the twelve.
    await account.trpc.modelProvider.setBudget.mutate({ ceilingUsd: 0.009 });
    await account.trpc.modelEvaluation.start.mutate({ postingId });
    const done = await until(
      () => progress(screening),
      ({ completed, failed }) => completed + failed === 12,
    );
    const { budget } = await account.trpc.modelProvider.list.query();
    expect(budget.spentUsd).toBeLessThanOrEqual(budget.ceilingUsd);
    expect(budget.reservedUsd).toBe(0);
    // Whatever the test before left under way names another model.
    const calls = models.server.calls.filter(({ body }) => body.model === 'second');
    expect(done.completed).toBe(calls.length);
    expect(done.completed).toBeGreaterThan(0);
    expect(done.failed).toBeGreaterThan(0);
    const asked = new Set(calls.map(({ body }) => JSON.stringify(body.messages)));
    expect(asked.size).toBe(calls.length);
  }, 60_000);
});
