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
  /** At most so many of them run at a time, on hosts that can hold them to it; without it as many as there are places. */
  readonly lanes?: number;
}

/** Adds tasks in the caller's transaction: they exist when it commits, and not otherwise. */
export async function enqueue<Payload>(
  { queue, transaction }: { queue: TaskQueue; transaction: Database },
  definition: TaskDefinition<Payload>,
  payloads: readonly Payload[],
): Promise<void> {
  if (payloads.length === 0) return;
  const { name, maxAttempts, priority, lanes } = definition;
  // Lanes are filled in turn, from one that chance chooses: small additions must not all wait in the first.
  const first = Math.floor(Math.random() * (lanes ?? 1));
  const lane = (index: number) => (lanes === undefined ? {} : { lane: `${name}-${(first + index) % lanes}` });
  await queue.addMany(
    transaction,
    payloads.map((payload, index) => ({ name, payload, maxAttempts, priority, ...lane(index) })),
  );
}
