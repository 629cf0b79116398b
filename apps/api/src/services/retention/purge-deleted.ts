import { purgeCvs } from '@vitae/db/queries/cvs/purge-cvs';
import { purgePostings } from '@vitae/db/queries/postings/purge-postings';
import { deleteExpiredSessions } from '@vitae/db/queries/sessions/delete-expired-sessions';
import { purgeWorkspaceSkills } from '@vitae/db/queries/skills/workspace-skills';
import type { Deps } from '../context.ts';
import { removeUnusedFiles } from './remove-unused-files.ts';

const dayMs = 24 * 60 * 60 * 1000;
const keptForMs = 30 * dayMs;

/**
 * Removes for good, in all workspaces, what was deleted 30 days ago, expired sessions, and files that no CV has: those
 * of the purged, and of requests that failed after their file was stored.
 */
export async function purgeDeleted(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const before = new Date(now.getTime() - keptForMs);
  const cvs = await purgeCvs(deps.database, before);
  const postings = await purgePostings(deps.database, before);
  const skills = await purgeWorkspaceSkills(deps.database, before);
  await deleteExpiredSessions(deps.database, now);
  // A file is stored before its row is written: a young one may only be waiting for it.
  const files = await removeUnusedFiles(deps, new Date(now.getTime() - dayMs));
  deps.log.info({ cvs, postings, skills, files }, 'purged what was deleted 30 days ago');
}
