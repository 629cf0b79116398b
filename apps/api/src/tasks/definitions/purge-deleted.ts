import { z } from 'zod';
import type { TaskDefinition } from '../define-task.ts';

/** Removes for good what was deleted long ago. Cron adds fields of its own to the payload, which nobody needs. */
export const purgeDeletedTask: TaskDefinition<Record<string, unknown>> = {
  name: 'purge-deleted',
  payload: z.record(z.string(), z.unknown()),
  maxAttempts: 3,
  priority: 10,
};
