import type { PGlite } from '@electric-sql/pglite';
import type { Log } from '../ports/log.ts';
import type { TaskHandler } from '../tasks/handle.ts';
import { taskChannel } from './pglite-queue.ts';

interface WaitingTask {
  readonly id: number;
  readonly name: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly max_attempts: number;
}

interface RunnerOptions {
  readonly client: PGlite;
  readonly handlers: Readonly<Record<string, TaskHandler>>;
  /** Tasks at a time; they wait for the pool most of it. */
  readonly concurrency: number;
  readonly log: Log;
}

export interface TaskRunner {
  /** Resolves when nothing runs and nothing waits but what failed and has its time still to come. */
  idle(): Promise<void>;
  /** Takes no more tasks, tells the running ones to stop and waits for them. */
  stop(): Promise<void>;
}

/** Runs the tasks of a PGlite in this process, which is the only one that can open it. */
export async function startPgliteTaskRunner(options: RunnerOptions): Promise<TaskRunner> {
  const runner = new Runner(options);
  await runner.start();
  return runner;
}

class Runner implements TaskRunner {
  readonly #options: RunnerOptions;
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #unlisten: () => Promise<void> = async () => {};
  #retry: NodeJS.Timeout | undefined;
  #taking: Promise<void> | undefined;
  #again = false;
  #idle: (() => void)[] = [];

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { client } = this.#options;
    // Whatever ran when the last process ended did not finish: nobody else can be running it.
    await client.query('update vitae_tasks.tasks set running = false where running');
    this.#unlisten = await client.listen(taskChannel, () => this.#wake());
    this.#wake();
  }

  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      this.#wake();
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#retry);
    await this.#unlisten();
    await this.#taking;
    await Promise.all(this.#running);
  }

  /** One take at a time; a call meanwhile makes it look once more. */
  #wake(): void {
    if (this.#taking) {
      this.#again = true;
      return;
    }
    this.#again = false;
    this.#taking = this.#take()
      .catch((error: unknown) => {
        this.#options.log.error({ errorName: error instanceof Error ? error.name : '' }, 'tasks could not be taken');
        this.#wakeIn(1000);
      })
      .then(() => {
        this.#taking = undefined;
        if (this.#again) this.#wake();
      });
  }

  #wakeIn(delayMs: number): void {
    if (this.#stopping.signal.aborted) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#wake(), delayMs);
  }

  async #take(): Promise<void> {
    const free = this.#options.concurrency - this.#running.size;
    if (free <= 0 || this.#stopping.signal.aborted) return;
    const { rows } = await this.#options.client.query<WaitingTask>(
      `update vitae_tasks.tasks set running = true, attempts = attempts + 1
       where id in (
         select id from vitae_tasks.tasks where not running and run_at <= now() order by priority, id limit $1
       )
       returning id, name, payload, attempts, max_attempts`,
      [free],
    );
    for (const task of rows) {
      const run = this.#run(task).finally(() => {
        this.#running.delete(run);
        this.#wake();
      });
      this.#running.add(run);
    }
    if (rows.length > 0) return;
    await this.#waitForLater();
    if (this.#running.size === 0 && !this.#again) for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** Tasks that failed wait for their time. */
  async #waitForLater(): Promise<void> {
    const { rows } = await this.#options.client.query<{ delay_ms: number | null }>(
      `select (extract(epoch from min(run_at) - now()) * 1000)::float8 as delay_ms
       from vitae_tasks.tasks where not running`,
    );
    const delayMs = rows[0]?.delay_ms;
    if (delayMs != null) this.#wakeIn(Math.max(10, delayMs));
  }

  async #run(task: WaitingTask): Promise<void> {
    const { client, handlers, log } = this.#options;
    const isLastAttempt = task.attempts >= task.max_attempts;
    try {
      const handler = handlers[task.name];
      if (handler) await handler(task.payload, { signal: this.#stopping.signal, isLastAttempt });
      else log.error({ task: task.name }, 'no handler for this task');
      await client.query('delete from vitae_tasks.tasks where id = $1', [task.id]);
    } catch (error) {
      log.warn({ task: task.name, errorName: error instanceof Error ? error.name : '' }, 'task failed');
      if (isLastAttempt) await client.query('delete from vitae_tasks.tasks where id = $1', [task.id]);
      else await this.#tryLater(task);
    }
  }

  /** Waits e^attempts seconds as graphile-worker does; a task that was told to stop runs at once next time. */
  async #tryLater(task: WaitingTask): Promise<void> {
    const stopped = this.#stopping.signal.aborted;
    await this.#options.client.query(
      `update vitae_tasks.tasks
       set running = false, attempts = $2, run_at = now() + make_interval(secs => $3) where id = $1`,
      [task.id, stopped ? task.attempts - 1 : task.attempts, stopped ? 0 : Math.exp(task.attempts)],
    );
  }
}
