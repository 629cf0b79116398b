import { listPurgeableCvs } from '@vitae/db/queries/cvs/list-purgeable-cvs';
import { purgeCv } from '@vitae/db/queries/cvs/purge-cv';
import { purgePostings } from '@vitae/db/queries/postings/purge-postings';
import { deleteExpiredSessions } from '@vitae/db/queries/sessions/delete-expired-sessions';
import type { Deps } from '../context.ts';

const keptForMs = 30 * 24 * 60 * 60 * 1000;
const batchSize = 200;

/** Removes for good, in all workspaces, what was deleted 30 days ago, and sessions that have expired. */
export async function purgeDeleted(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const before = new Date(now.getTime() - keptForMs);
  let purged = 0;
  for (;;) {
    const cvs = await listPurgeableCvs(deps.database, before, batchSize);
    for (const cv of cvs) {
      // The row goes first: a file without a row is only space, a row without its file would be a loss.
      if (!(await purgeCv(deps.database, cv.id))) continue;
      await deps.storage.remove(deps.storage.key(cv.workspaceId, cv.sha256));
      purged += 1;
    }
    if (cvs.length < batchSize) break;
  }
  const postings = await purgePostings(deps.database, before);
  await deleteExpiredSessions(deps.database, now);
  deps.log.info({ cvs: purged, postings }, 'purged what was deleted 30 days ago');
}
