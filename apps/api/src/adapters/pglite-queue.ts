import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import type { TaskQueue } from '../ports/task-queue.ts';

/** Wakes the runner when a transaction that added tasks commits. */
export const taskChannel = 'vitae_tasks_added';

/**
 * Tasks where graphile-worker cannot live, since it needs a server's connections: one table in a schema of its own,
 * made here as graphile-worker makes its own.
 */
export async function createPgliteQueue(client: PGlite): Promise<TaskQueue> {
  await client.exec(`
    create schema if not exists vitae_tasks;
    create table if not exists vitae_tasks.tasks (
      id bigint primary key generated always as identity,
      name text not null,
      payload json not null,
      priority smallint not null,
      attempts smallint not null default 0,
      max_attempts smallint not null,
      run_at timestamptz not null default now(),
      running boolean not null default false
    );
    create index if not exists tasks_next on vitae_tasks.tasks (priority, id) where not running;`);
  return {
    addMany: async (transaction, tasks) => {
      if (tasks.length === 0) return;
      const list = JSON.stringify(tasks);
      await transaction.execute(sql`
        insert into vitae_tasks.tasks (name, payload, priority, max_attempts)
        select name, payload, priority, "maxAttempts"
        from json_to_recordset(${list}::json)
          as task (name text, payload json, priority smallint, "maxAttempts" smallint)`);
      await transaction.execute(sql`select pg_notify(${taskChannel}, '')`);
    },
    check: async () => {
      await client.query('select 1 from vitae_tasks.tasks limit 1');
    },
  };
}
