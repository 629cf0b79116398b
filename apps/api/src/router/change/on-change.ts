import { tracked } from '@trpc/server';
import { followChanges } from '../../services/change/follow-changes.ts';
import { OnChange } from '../../services/change/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

/** Server-sent events; a client that comes back sends the last id it saw and gets what it missed, or `resync`. */
export const onChangeProcedure = memberProcedure.input(OnChange).subscription(async function* ({ ctx, input, signal }) {
  for await (const { id, change } of followChanges(ctx, { lastEventId: input?.lastEventId ?? null, signal })) {
    yield tracked(id, change);
  }
});
