import { AppError, type Failure } from '@vitae/core/shared/app-error';
import type { TaskRun } from '../tasks/task-run.ts';

/**
 * The failure to record on the row, or null when the task should throw and be tried again. What the file or the
 * posting itself causes will not change by trying; anything else may pass, until no attempt is left.
 */
export function permanentFailure(error: unknown, run: TaskRun): Failure | null {
  if (error instanceof AppError && /^(FILE|READING|POSTING)_/.test(error.code)) return error.toFailure();
  if (run.signal?.aborted || !run.isLastAttempt) return null;
  return {
    code: 'UNAVAILABLE',
    message: 'This did not work although it was tried several times. Try again later; the server’s log has the reason.',
  };
}
