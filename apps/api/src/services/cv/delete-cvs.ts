import { setCvsDeleted } from '@vitae/db/queries/cvs/set-cvs-deleted';
import { announce } from '../change/announce.ts';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import type { CvRefs } from './schemas.ts';

/** Hides CVs with their evaluations; restoreCvs brings them back until they are purged. */
export async function deleteCvs({ deps, actor }: Context, input: CvRefs): Promise<Count> {
  return deps.database.transaction(async (transaction) => {
    const deleted = await setCvsDeleted(transaction, {
      workspaceId: actor.workspaceId,
      ids: input.ids,
      deletedAt: deps.clock.now(),
    });
    await announce(
      transaction,
      actor.workspaceId,
      deleted.map(({ id }) => ({ kind: 'cv', id, deleted: true })),
    );
    return { count: deleted.length };
  });
}
