import { setTimeout as wait } from 'node:timers/promises';

/** Kinds of work that a pool must survive, and some that it must do. */
export const work = {
  echo: (input: unknown) => input,
  slow: async (input: { ms: number }) => {
    await wait(input.ms);
    return input.ms;
  },
  pid: () => process.pid,
  environment: () => Object.keys(process.env),
  loop: () => {
    for (;;) Math.sqrt(2);
  },
  hogHeap: () => {
    const kept: string[][] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => `${index}-${kept.length}`));
  },
  hogBuffers: () => {
    const kept: Uint8Array[] = [];
    for (;;) kept.push(new Uint8Array(4 * 1_048_576).fill(1));
  },
  crash: () => process.abort(),
  exit: () => process.exit(0),
  throwOddly: () => {
    throw new TypeError('secret words of a CV');
  },
  strayRejection: async () => {
    void Promise.reject(new Error('stray'));
    await wait(10_000);
  },
};
