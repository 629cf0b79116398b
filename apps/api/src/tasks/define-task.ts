import type { Database } from '@vitae/db/database';
import type { z } from 'zod';
import type { TaskQueue } from '../ports/task-queue.ts';

/**
 * What is agreed about a task between who adds it and who runs it. The payload holds ids only and its version:
 * a queue may hold tasks that older code added.
 */
export interface TaskDefinition<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** After so many failures that looked passing, the reason is recorded on the row and the task ends. */
  readonly maxAttempts: number;
  /** Lower runs first. */
  readonly priority: number;
}

/** Adds tasks in the caller's transaction: they exist when it commits, and not otherwise. */
export async function enqueue<Payload>(
  { queue, transaction }: { queue: TaskQueue; transaction: Database },
  definition: TaskDefinition<Payload>,
  payloads: readonly Payload[],
): Promise<void> {
  if (payloads.length === 0) return;
  const { name, maxAttempts, priority } = definition;
  await queue.addMany(
    transaction,
    payloads.map((payload) => ({ name, payload, maxAttempts, priority })),
  );
}
