import { setTimeout as delay } from 'node:timers/promises';
import { changeChannel } from '@vitae/db/queries/changes/change-channel';
import pg from 'pg';
import type { ChangeFeed, ChangeListener } from '../ports/change-feed.ts';
import type { Log } from '../ports/log.ts';

const reconnectAfterMs = { first: 200, longest: 5000 };

/** LISTEN on a connection of its own, which comes back by itself when it is lost. */
export function createPostgresChangeFeed({
  connectionString,
  log,
}: {
  connectionString: string;
  log: Log;
}): ChangeFeed {
  let client: pg.Client | undefined;
  let closed = false;

  async function connect(listener: ChangeListener): Promise<void> {
    const next = new pg.Client({ connectionString, application_name: 'vitae changes' });
    let lost = false;
    const onLost = () => {
      if (lost || closed) return;
      lost = true;
      void comeBack(listener);
    };
    next.on('notification', ({ payload }) => payload && listener.onChange(payload));
    next.on('error', () => {});
    try {
      await next.connect();
      await next.query(`listen ${changeChannel}`);
    } catch (error) {
      await next.end().catch(() => {});
      throw error;
    }
    next.on('end', onLost);
    next.on('error', onLost);
    client = next;
    if (closed) await next.end();
  }

  async function comeBack(listener: ChangeListener): Promise<void> {
    log.warn({}, 'the change feed lost its connection');
    for (let waitMs = reconnectAfterMs.first; !closed; waitMs = Math.min(waitMs * 2, reconnectAfterMs.longest)) {
      await delay(waitMs, undefined, { ref: false });
      try {
        await connect(listener);
        listener.onGap();
        return;
      } catch {
        // The next round tries again; the log has said that the connection is lost.
      }
    }
  }

  return {
    listen: connect,
    close: async () => {
      closed = true;
      await client?.end().catch(() => {});
    },
  };
}
