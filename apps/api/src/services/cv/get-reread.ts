import { readerVersion } from '@vitae/core/reading/reading';
import { findReread } from '@vitae/db/queries/cvs/find-reread';
import type { Context } from '../context.ts';
import { present } from '../present.ts';
import type { Reread } from './schemas.ts';

/** How many CVs an earlier reader read, and how far reading them again has come. */
export async function getReread({ deps, actor }: Context): Promise<Reread> {
  const { outdated, run } = await findReread(deps.database, actor.workspaceId, readerVersion);
  if (!run) return { readerVersion, outdated };
  const { id, total, waiting, taken, failed, cancelledAt } = run;
  return {
    readerVersion,
    outdated,
    run: {
      id,
      readerVersion: run.readerVersion,
      // A cancelled run keeps only what it had begun.
      total: cancelledAt === null ? total : taken,
      done: (cancelledAt === null ? total : taken) - waiting,
      failed,
      isRunning: waiting > 0,
      startedBy: run.startedByEmail,
      startedAt: run.startedAt.toISOString(),
      ...(cancelledAt && { cancelledAt: cancelledAt.toISOString() }),
      failures: run.failures.map(({ failureCode, failureMessage, ...cv }) => ({
        ...present(cv),
        failure: { code: failureCode ?? 'INTERNAL', message: failureMessage ?? '' },
      })),
    },
  };
}
