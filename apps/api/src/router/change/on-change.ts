import { tracked } from '@trpc/server';
import type { TrackedChange } from '../../services/change/change-hub.ts';
import { followChanges } from '../../services/change/follow-changes.ts';
import { OnChange } from '../../services/change/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

/**
 * Server-sent events; a client that comes back sends the last id it saw and gets what it missed, or `resync`. The
 * stream opens once changes are followed: what is read after that is never out of date for long.
 */
export const onChangeProcedure = memberProcedure.input(OnChange).subscription(async ({ ctx, input, signal }) => {
  return withIds(await followChanges(ctx, { lastEventId: input?.lastEventId ?? null, signal }));
});

async function* withIds(changes: AsyncIterable<TrackedChange>) {
  for await (const { id, change } of changes) yield tracked(id, change);
}
