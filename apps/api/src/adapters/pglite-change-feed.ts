import type { PGlite } from '@electric-sql/pglite';
import { changeChannel } from '@vitae/db/queries/changes/change-channel';
import type { ChangeFeed } from '../ports/change-feed.ts';

/** PGlite is one session in this process: its notifications come straight from it and are never missed. */
export function createPgliteChangeFeed(client: PGlite): ChangeFeed {
  let stop: (() => Promise<void>) | undefined;
  return {
    listen: async (listener) => {
      stop = await client.listen(changeChannel, (payload) => listener.onChange(payload));
    },
    close: async () => {
      if (!client.closed) await stop?.();
    },
  };
}
