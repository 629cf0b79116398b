import type { Database } from '@vitae/db/database';
import { sql } from 'drizzle-orm';
import type { TaskQueue } from '../ports/task-queue.ts';

/** Tasks in graphile-worker's tables, added by its own SQL function: all of a list in one round trip. */
export function createGraphileQueue(database: Database): TaskQueue {
  return {
    addMany: async (transaction, tasks) => {
      if (tasks.length === 0) return;
      const list = JSON.stringify(tasks);
      await transaction.execute(sql`
        select count(*) from graphile_worker.add_jobs(array(
          select row(task.name, task.payload, task.lane, null, task."maxAttempts", null, task.priority, null)::graphile_worker.job_spec
          from json_to_recordset(${list}::json)
            as task (name text, payload json, "maxAttempts" smallint, priority smallint, lane text)
        ))`);
    },
    check: async () => {
      await database.execute(sql`select 1 from graphile_worker.jobs limit 1`);
    },
  };
}
