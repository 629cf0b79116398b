import type { Deps } from '../services/context.ts';
import type { TaskDefinition } from './define-task.ts';
import type { TaskRun } from './task-run.ts';

/** What a runner calls: the payload is unknown until it is parsed, since older code may have written it. */
export type TaskHandler = (payload: unknown, run: TaskRun) => Promise<void>;

export interface RegisteredTask {
  readonly name: string;
  bind(deps: Deps): TaskHandler;
}

/** Ties a definition to the one service verb that does its work. */
export function handle<Payload>(
  definition: TaskDefinition<Payload>,
  work: (deps: Deps, payload: Payload, run: TaskRun) => Promise<void>,
): RegisteredTask {
  return {
    name: definition.name,
    bind: (deps) => async (payload, run) => {
      const parsed = definition.payload.safeParse(payload);
      if (!parsed.success) {
        // Trying again would meet the same payload: the task ends, and the log says so.
        deps.log.error({ task: definition.name, issues: parsed.error.issues.length }, 'task payload not understood');
        return;
      }
      await work(deps, parsed.data, run);
    },
  };
}
