import { randomBytes } from 'node:crypto';
import type { HostParts } from '../../src/host.ts';

export interface TestClock {
  now(): Date;
  /** Lets time pass, in milliseconds. */
  pass(ms: number): void;
}

export function createTestClock(): TestClock {
  let at = Date.now();
  return {
    now: () => new Date(at),
    pass: (ms) => {
      at += ms;
    },
  };
}

/** Parts of a host whose models are asked without waiting between attempts; what would have been waited is noted. */
export function modelParts(clock: TestClock, models: HostParts['models'] = {}) {
  const waits: number[] = [];
  const parts: Partial<HostParts> = {
    clock,
    models: { timeoutMs: 2000, ...models },
    secretKey: randomBytes(32),
    modelHost: {
      wait: async (ms, signal) => {
        signal?.throwIfAborted();
        waits.push(ms);
      },
    },
  };
  return { parts, waits };
}
