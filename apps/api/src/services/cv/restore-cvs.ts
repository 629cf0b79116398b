import { setCvsDeleted } from '@vitae/db/queries/cvs/set-cvs-deleted';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import { enqueueReading } from './internal.ts';
import type { CvRefs } from './schemas.ts';

/** Undoes deleteCvs. A CV that was deleted before it was read is read now. */
export async function restoreCvs({ deps, actor }: Context, input: CvRefs): Promise<Count> {
  const { workspaceId } = actor;
  return deps.database.transaction(async (transaction) => {
    const restored = await setCvsDeleted(transaction, { workspaceId, ids: input.ids, deletedAt: null });
    const unread = restored.filter((cv) => cv.stage === 'pending' || cv.stage === 'reading');
    await enqueueReading({ deps, transaction, workspaceId }, unread);
    return { count: restored.length };
  });
}
