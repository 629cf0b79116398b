import type { PGlite } from '@electric-sql/pglite';
import { type Database, openDatabase } from '@vitae/db/database';
import { createTestPglite } from '@vitae/db/testing/create-test-pglite';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createPgliteQueue } from '../src/adapters/pglite-queue.ts';
import { startPgliteTaskRunner } from '../src/adapters/pglite-task-runner.ts';
import type { TaskQueue } from '../src/ports/task-queue.ts';
import type { TaskHandler } from '../src/tasks/handle.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
let client: PGlite;
let database: Database;
let queue: TaskQueue;
beforeAll(async () => {
  client = await createTestPglite();
  database = openDatabase(client);
  queue = await createPgliteQueue(client);
});
afterAll(() => client.close());
beforeEach(async () => {
  await client.exec('delete from vitae_tasks.tasks');
});

const task = (payload: unknown, change: { priority?: number; maxAttempts?: number } = {}) => ({
  name: 'work',
  payload,
  priority: 0,
  maxAttempts: 3,
  ...change,
});
const start = (work: TaskHandler, concurrency = 1) =>
  startPgliteTaskRunner({ client, handlers: { work }, concurrency, log });
const waiting = async () => (await client.query('select payload, attempts from vitae_tasks.tasks order by id')).rows;

it('runs what a transaction added once it commits, and nothing of one that did not', async () => {
  const done: unknown[] = [];
  const runner = await start(async (payload) => {
    done.push(payload);
  });
  const failing = database.transaction(async (transaction) => {
    await queue.addMany(transaction, [task('never')]);
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  await database.transaction((transaction) => queue.addMany(transaction, [task('one'), task({ two: 2 })]));
  await runner.idle();
  await runner.stop();
  expect(done).toEqual(['one', { two: 2 }]);
  expect(await waiting()).toEqual([]);
});

it('runs the more urgent first, and so many at a time', async () => {
  await queue.addMany(database, [
    task('later', { priority: 5 }),
    task('a'),
    task('urgent', { priority: -1 }),
    task('b'),
  ]);
  const order: unknown[] = [];
  let running = 0;
  let most = 0;
  const work = async (payload: unknown) => {
    running += 1;
    most = Math.max(most, running);
    order.push(payload);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  const runner = await start(work, 2);
  await runner.idle();
  await runner.stop();
  expect(new Set(order.slice(0, 2))).toEqual(new Set(['urgent', 'a']));
  expect(order.at(-1)).toBe('later');
  expect(most).toBe(2);
});

it('tries again later, says which attempt is the last, and then lets go', async () => {
  await queue.addMany(database, [task('fails', { maxAttempts: 2 })]);
  const lasts: boolean[] = [];
  const runner = await start(async (_payload, { isLastAttempt }) => {
    lasts.push(isLastAttempt);
    throw new Error('not now');
  });
  await runner.idle();
  expect(lasts).toEqual([false]);
  expect(await waiting()).toEqual([{ payload: 'fails', attempts: 1 }]);
  await client.exec('update vitae_tasks.tasks set run_at = now()');
  await runner.idle();
  await runner.stop();
  expect(lasts).toEqual([false, true]);
  expect(await waiting()).toEqual([]);
});

it('tells running tasks to stop, waits for them, and runs them again next time', async () => {
  await queue.addMany(database, [task('long')]);
  let begun = () => {};
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const runner = await start((_payload, { signal }) => {
    begun();
    return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped'))));
  });
  await beginning;
  await runner.stop();
  expect(await waiting()).toEqual([{ payload: 'long', attempts: 0 }]);
  const done: unknown[] = [];
  const next = await start(async (payload) => {
    done.push(payload);
  });
  await next.idle();
  await next.stop();
  expect(done).toEqual(['long']);
});

it('takes up what a killed process was running', async () => {
  await queue.addMany(database, [task('interrupted')]);
  await client.exec('update vitae_tasks.tasks set running = true, attempts = 1');
  const done: unknown[] = [];
  const runner = await start(async (payload) => {
    done.push(payload);
  });
  await runner.idle();
  await runner.stop();
  expect(done).toEqual(['interrupted']);
});
