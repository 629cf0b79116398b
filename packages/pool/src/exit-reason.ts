/** Node gives SIGUSR2 no meaning, so a process that ends by it was ended by its watchdog. */
export const outOfMemorySignal = 'SIGUSR2';

export type ExitReason = 'out-of-memory' | 'crashed';

/** V8 says this on stderr before it aborts because the heap is full. */
const heapFull = /heap out of memory|Reached heap limit|Array buffer allocation failed/;

export function findExitReason(exit: { signal: NodeJS.Signals | null; stderr: string }): ExitReason {
  if (exit.signal === outOfMemorySignal || heapFull.test(exit.stderr)) return 'out-of-memory';
  return 'crashed';
}
