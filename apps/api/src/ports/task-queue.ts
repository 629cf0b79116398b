import type { Database } from '@vitae/db/database';

export interface TaskToAdd {
  readonly name: string;
  readonly payload: unknown;
  readonly maxAttempts: number;
  /** Lower runs first. */
  readonly priority: number;
  /** Tasks of one lane run one after the other, where the queue knows lanes. */
  readonly lane?: string;
}

/**
 * Where background work waits. A task is added by SQL in the caller's transaction: no row without its task, no task
 * without its row. Tasks run at least once, so every handler may run twice.
 */
export interface TaskQueue {
  addMany(transaction: Database, tasks: readonly TaskToAdd[]): Promise<void>;
  /** Throws with the reason when tasks cannot be added now. */
  check(): Promise<void>;
}
