import { TRPCError, tracked } from '@trpc/server';
import { AppError } from '@vitae/core/shared/app-error';
import type { TrackedChange } from '../../services/change/change-hub.ts';
import { followChanges } from '../../services/change/follow-changes.ts';
import { OnChange } from '../../services/change/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

/**
 * Server-sent events; a client that comes back sends the last id it saw and gets what it missed, or `resync`. The
 * stream opens once changes are followed: what is read after that is never out of date for long.
 */
export const onChangeProcedure = memberProcedure.input(OnChange).subscription(async ({ ctx, input, signal }) => {
  return withIds(await followChanges(ctx, { lastEventId: input?.lastEventId ?? null, signal }), signal);
});

async function* withIds(changes: AsyncIterable<TrackedChange>, signal: AbortSignal | undefined) {
  for await (const { id, change } of changes) yield tracked(id, change);
  if (signal?.aborted) return;
  // Only a server that goes down ends the changes. A stream that ends in good order is over for tRPC's clients; after
  // a failure of this kind they try until a server is there again.
  const cause = new AppError('UNAVAILABLE', 'This server is going down. The changes go on once it is back.');
  throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: cause.message, cause });
}
