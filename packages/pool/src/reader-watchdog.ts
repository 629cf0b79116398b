import { workerData } from 'node:worker_threads';
import { outOfMemorySignal } from './exit-reason.ts';

/** Runs as a thread of every reader process: ends it when it outgrows its limit or outlives its parent. */
const { memoryLimitMb, parentPid }: { memoryLimitMb: number; parentPid: number } = workerData;
const limitBytes = memoryLimitMb * 1_048_576;

/** A process can fill about 100 MB between two looks. */
const memoryPollMs = 25;
const parentPollMs = 500;

setInterval(() => {
  if (process.memoryUsage.rss() > limitBytes) process.kill(process.pid, outOfMemorySignal);
}, memoryPollMs);

setInterval(() => {
  if (process.ppid !== parentPid || !isThere(parentPid)) process.kill(process.pid, 'SIGKILL');
}, parentPollMs);

/** Windows keeps the parent's id in its children after it has gone. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
