/** One attempt at a task, as the runner tells it. */
export interface TaskRun {
  /** Aborted when the process is going down: the task should throw soon and will run again. */
  readonly signal?: AbortSignal | undefined;
  /** No attempt follows: what went wrong is recorded now or never. */
  readonly isLastAttempt: boolean;
}
