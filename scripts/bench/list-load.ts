import { setTimeout as wait } from 'node:timers/promises';
import type { BenchClient } from './bench-client.ts';

export interface ListLoad {
  /** Ends the load and answers every request's duration in ms. */
  stop(): Promise<number[]>;
}

/**
 * Connections that ask for the CV list over and over. `pauseMs` is the time each waits between answers: 0 for as fast
 * as the server can, which takes a core for itself.
 */
export function startListLoad(client: BenchClient, load: { connections: number; pauseMs: number }): ListLoad {
  let over = false;
  const durations: number[] = [];
  const ask = async () => {
    // Connections that start together would ask in waves.
    await wait(Math.random() * load.pauseMs);
    while (!over) {
      const start = performance.now();
      await client.query('cv.list', { page: 1, pageSize: 20 });
      durations.push(performance.now() - start);
      if (load.pauseMs > 0) await wait(load.pauseMs);
    }
  };
  const asking = Promise.all(Array.from({ length: load.connections }, ask));
  return {
    stop: async () => {
      over = true;
      await asking;
      return durations;
    },
  };
}
