import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '../ports/log.ts';
import { crontab } from '../tasks/crontab.ts';
import type { TaskHandler } from '../tasks/handle.ts';
import { giveBackTasks, recoverLostTasks } from './recover-lost-tasks.ts';
import { takeWorkerIdentity } from './worker-identity.ts';
import { createWorkerLogger } from './worker-logger.ts';

export interface RunningWorker {
  /** Resolves with the reason when the worker ends without being asked to. */
  readonly failed: Promise<Error>;
  /** Takes no new task, lets the running ones end or gives them back, then ends. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly databaseUrl: string;
  readonly pool: pg.Pool;
  readonly taskHandlers: Readonly<Record<string, TaskHandler>>;
  /** Tasks under way at a time. */
  readonly concurrency: number;
  readonly log: Log;
}

/** Lost tasks of other workers are looked for this often; at the start at once. */
const recoverEveryMs = 5_000;
/** Running tasks are told to give up after the first limit, and are given back after the second. */
const drainMs = 8_000;
const stopLimitMs = 12_000;
const settleMs = 1_000;
const settlePollMs = 20;
/** New tasks are announced at once; polling only finds those that wait for a later time. */
const pollMs = 1_000;

export async function runWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { pool, log } = options;
  const identity = await takeWorkerIdentity(options.databaseUrl);
  try {
    const recovered = await recoverLostTasks(pool);
    if (recovered > 0) log.warn({ tasks: recovered }, 'took over the tasks of a worker that was killed');
    const runner = await startRunner(options, identity.id);
    const watch = setInterval(() => {
      recoverLostTasks(pool).catch((error: unknown) => log.warn({ error: String(error) }, 'lost tasks not looked for'));
    }, recoverEveryMs);
    let stopping = false;
    const ended = runner.promise.then(
      () => new Error('the task runner stopped by itself'),
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    return {
      failed: Promise.race([identity.lost, ended.then((error) => (stopping ? new Promise<Error>(() => {}) : error))]),
      stop: async () => {
        stopping = true;
        clearInterval(watch);
        await stopRunner(runner);
        // Without a database there is nobody to tell; the next start gives the tasks back then.
        await settleTasks(pool, identity.id).catch(() => {});
        await identity.release();
      },
    };
  } catch (error) {
    await identity.release();
    throw error;
  }
}

function startRunner(options: WorkerOptions, workerId: string): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  // The pool's own random name gives way to the one whose lock we hold, before it takes its first task.
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = workerId;
  });
  return run({
    pgPool: options.pool,
    taskList: toTaskList(options.taskHandlers),
    crontab,
    concurrency: options.concurrency,
    pollInterval: pollMs,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: drainMs,
    logger: createWorkerLogger(options.log),
    events,
    // The next tasks are at hand when one ends: one round trip fetches several.
    preset: { worker: { localQueue: { size: options.concurrency * 2 } } },
  });
}

function toTaskList(handlers: Readonly<Record<string, TaskHandler>>): TaskList {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      (payload, { job, abortSignal }) =>
        handler(payload, { signal: abortSignal, isLastAttempt: job.attempts >= job.max_attempts }),
    ]),
  );
}

/**
 * The runner ends before the last of its own notes are written: tasks that are done, and fetched ones that it gives
 * back. After a moment for those, whatever is still held is given back here.
 */
async function settleTasks(pool: pg.Pool, workerId: string): Promise<void> {
  const deadline = Date.now() + settleMs;
  while (Date.now() < deadline) {
    const { rowCount } = await pool.query('select 1 from graphile_worker.jobs where locked_by = $1 limit 1', [
      workerId,
    ]);
    if (rowCount === 0) return;
    await wait(settlePollMs);
  }
  await giveBackTasks(pool, [workerId]);
}

async function stopRunner(runner: Runner): Promise<void> {
  const stopped = runner.stop().then(
    () => true,
    () => true,
  );
  if (await Promise.race([stopped, wait(stopLimitMs, false, { ref: false })])) return;
  await runner.kill().catch(() => {});
}
