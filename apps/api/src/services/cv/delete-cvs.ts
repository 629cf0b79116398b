import { setCvsDeleted } from '@vitae/db/queries/cvs/set-cvs-deleted';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import type { CvRefs } from './schemas.ts';

/** Hides CVs with their evaluations; restoreCvs brings them back until they are purged. */
export async function deleteCvs({ deps, actor }: Context, { ids }: CvRefs): Promise<Count> {
  const { workspaceId } = actor;
  const deleted = await setCvsDeleted(deps.database, { workspaceId, ids, deletedAt: deps.clock.now() });
  return { count: deleted.length };
}
