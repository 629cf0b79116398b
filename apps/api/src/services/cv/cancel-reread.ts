import { cancelReread as cancelRereadRow } from '@vitae/db/queries/cvs/cancel-reread';
import type { Context } from '../context.ts';
import { getReread } from './get-reread.ts';
import type { Reread, RereadRef } from './schemas.ts';

/** Leaves the CVs that are not begun as they were read before. One of another workspace, or done, changes nothing. */
export async function cancelReread(context: Context, { id }: RereadRef): Promise<Reread> {
  const { deps, actor } = context;
  await cancelRereadRow(deps.database, { id, workspaceId: actor.workspaceId, cancelledAt: deps.clock.now() });
  return getReread(context);
}
