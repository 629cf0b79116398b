import type pg from 'pg';
import { workerLockClass } from './worker-identity.ts';

/**
 * Holders of task locks whose worker no longer proves that it lives. hashtext is signed, pg_locks shows the same bits
 * as an unsigned oid.
 */
const deadWorkersQuery = `
  select holder.id from (
    select locked_by as id from graphile_worker.jobs where locked_by is not null group by locked_by
  ) as holder
  where not exists (
    select 1 from pg_locks
    where locktype = 'advisory' and granted and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())
      and classid = $1 and objid = (hashtext(holder.id)::bigint & 4294967295)::oid
  )`;

/**
 * Gives back the tasks that dead workers hold, at once; Graphile Worker by itself waits four hours. The interrupted
 * attempt does not count: what killed the worker was not the task, whose work runs in processes of its own.
 * Answers how many tasks were given back.
 */
export async function recoverLostTasks(pool: pg.Pool): Promise<number> {
  const dead = await pool.query<{ id: string }>(deadWorkersQuery, [workerLockClass]);
  return giveBackTasks(
    pool,
    dead.rows.map((row) => row.id),
  );
}

/** Gives back what these workers hold, as if they had not tried it. Answers how many tasks that were. */
export async function giveBackTasks(pool: pg.Pool, workerIds: readonly string[]): Promise<number> {
  if (workerIds.length === 0) return 0;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const held = await client.query<{ id: string; attempts: number }>(
      'select id, attempts from graphile_worker.jobs where locked_by = any($1)',
      [workerIds],
    );
    await client.query('select graphile_worker.force_unlock_workers($1)', [workerIds]);
    for (const [attempts, tasks] of Map.groupBy(held.rows, (row) => row.attempts)) {
      await client.query('select graphile_worker.reschedule_jobs($1, attempts => $2)', [
        tasks.map((task) => task.id),
        Math.max(0, attempts - 1),
      ]);
    }
    await client.query('commit');
    return held.rows.length;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
