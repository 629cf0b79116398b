import { enableCompileCache, flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { isStrayPdfRejection } from '@vitae/core/document/pdf/is-stray-pdf-rejection';
import {
  describeError,
  type PoolMessage,
  type ProcessMessage,
  type TellProgress,
  type WorkMessage,
} from './messages.ts';

/**
 * One process of the pool: loads the work module named in its arguments, then does one piece of work at a time.
 * Arguments: work module URL, memory limit in MB, folder of the compile cache (may be empty).
 */
const [, , workModule = '', memoryLimitMb = '0', cacheFolder = ''] = process.argv;

// Ctrl-C reaches the whole process group; the pool ends its processes itself, after what is under way.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

// A busy process cannot watch itself: a thread does.
new Worker(new URL('./reader-watchdog.ts', import.meta.url), {
  workerData: { memoryLimitMb: Number(memoryLimitMb), parentPid: process.ppid },
}).unref();

if (cacheFolder !== '') enableCompileCache(cacheFolder);
const { work } = (await import(workModule)) as {
  work: Record<string, (input: unknown, tell: TellProgress) => unknown>;
};
flushCompileCache();

function say(message: ProcessMessage): void {
  process.send?.(message);
}

process.on('message', (message: PoolMessage) => {
  if (message === 'retire') process.exit();
  void answer(message);
});

async function answer({ id, kind, input }: WorkMessage): Promise<void> {
  try {
    const value = await work[kind]?.(input, (progress) => say({ type: 'progress', id, ...progress }));
    say({ type: 'done', id, value, rssMb: Math.round(process.memoryUsage.rss() / 1_048_576) });
  } catch (error) {
    say({ type: 'failed', id, ...describeError(error) });
  }
}

// A stray rejection or exception belongs to no answer any more: end, and let the pool say which file did it.
// (Those that pdf.js leaves behind for pages nobody asked for are no fault of the file's reading.)
process.on('unhandledRejection', (reason) => {
  if (!isStrayPdfRejection(reason)) process.exit(70);
});
process.on('uncaughtException', () => process.exit(70));

say({ type: 'ready' });
