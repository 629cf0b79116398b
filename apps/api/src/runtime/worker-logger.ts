import { Logger } from 'graphile-worker';
import type { Log } from '../ports/log.ts';

/** Graphile Worker's messages in our log. Its "info" tells of every start and task, so only faults go through. */
export function createWorkerLogger(log: Log): Logger {
  return new Logger((scope) => (level, message) => {
    const fields = { task: scope.taskIdentifier, job: scope.jobId };
    if (level === 'error') log.error(fields, message);
    else if (level === 'warning') log.warn(fields, message);
  });
}
