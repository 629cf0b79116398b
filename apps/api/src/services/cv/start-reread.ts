import { readerVersion } from '@vitae/core/reading/reading';
import { RereadId } from '@vitae/core/shared/ids';
import { startReread as startRereadRow } from '@vitae/db/queries/cvs/start-reread';
import type { Context, Member } from '../context.ts';
import { getReread } from './get-reread.ts';
import { enqueueReading } from './internal.ts';
import type { Reread } from './schemas.ts';

/** Reads again every CV that an earlier reader read. When none is left, what runs goes on and nothing is begun. */
export async function startReread(context: Context<Member>): Promise<Reread> {
  const { deps, actor } = context;
  const { workspaceId, email } = actor;
  await deps.database.transaction(async (transaction) => {
    const ids = await startRereadRow(transaction, {
      id: RereadId.parse(deps.ids.next()),
      workspaceId,
      readerVersion,
      startedByEmail: email,
      startedAt: deps.clock.now(),
    });
    await enqueueReading(
      { deps, transaction, workspaceId },
      ids.map((id) => ({ id })),
    );
  });
  return getReread(context);
}
