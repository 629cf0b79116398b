import { requeueCvs } from '@vitae/db/queries/cvs/requeue-cvs';
import type { Context } from '../context.ts';
import type { Count } from '../page.ts';
import { enqueueReading } from './internal.ts';
import type { CvRefs } from './schemas.ts';

/** Reads CVs again, as after a new reader version, and renews their evaluations under current rubrics. */
export async function rereadCvs({ deps, actor }: Context, input: CvRefs): Promise<Count> {
  const { workspaceId } = actor;
  return deps.database.transaction(async (transaction) => {
    const ids = await requeueCvs(transaction, workspaceId, input.ids);
    await enqueueReading(
      { deps, transaction, workspaceId },
      ids.map((id) => ({ id })),
    );
    return { count: ids.length };
  });
}
