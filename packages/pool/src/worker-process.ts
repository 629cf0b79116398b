import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import { type ExitReason, findExitReason } from './exit-reason.ts';
import type { PoolMessage, ProcessMessage, WorkMessage } from './messages.ts';

export interface WorkerProcess {
  send(message: WorkMessage): void;
  /** Ends it at once; its exit is reported as usual. */
  kill(): void;
  /** Lets it end by itself; its exit is reported as usual. */
  retire(): void;
  readonly pid: number | undefined;
}

export interface WorkerProcessOptions {
  readonly workModule: URL;
  readonly memoryLimitMb: number;
  readonly onMessage: (message: ProcessMessage) => void;
  readonly onExit: (exit: { reason: ExitReason; said: string }) => void;
}

/** The rest of the limit is for buffers, code and stacks. */
const heapShareOfLimit = 0.75;
const youngSpaceMb = 32;
/** Of -20 (first) to 19 (last); a little behind everything that was started normally. */
const readerNiceness = 12;
const keptStderrChars = 4000;

export function startWorkerProcess(options: WorkerProcessOptions): WorkerProcess {
  const heapMb = Math.floor(options.memoryLimitMb * heapShareOfLimit);
  // Node's cache folder has a subfolder for each version; it wants the folder above.
  const cache = getCompileCacheDir();
  const child = fork(
    new URL('./reader-child.ts', import.meta.url),
    [options.workModule.href, String(options.memoryLimitMb), cache === undefined ? '' : dirname(cache)],
    {
      execArgv: [
        `--max-old-space-size=${heapMb}`,
        // A limit on the old space shrinks the young one with it; reading makes many short-lived objects and then takes
        // a third more processor time.
        `--max-semi-space-size=${youngSpaceMb}`,
        '--disable-warning=ExperimentalWarning',
      ],
      // Nothing of the parent's environment, which holds secrets: this process opens strangers' files.
      env: { TZ: 'UTC' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  if (child.pid !== undefined) yieldToOthers(child.pid);
  const stderr = keepTail(child);
  child.on('message', options.onMessage);
  let over = false;
  const end = (signal: NodeJS.Signals | null, said: string) => {
    if (over) return;
    over = true;
    options.onExit({ reason: findExitReason({ signal, stderr: said }), said });
  };
  child.once('error', (error) => end(null, error.message));
  child.once('close', (_code, signal) => end(signal, stderr()));
  return {
    pid: child.pid,
    send: (message) => {
      // A process that is just dying answers nothing; its exit says the rest.
      if (child.connected) child.send(message, () => {});
    },
    kill: () => child.kill('SIGKILL'),
    // Disconnecting instead would keep Node from ever reporting "close".
    retire: () => {
      if (child.connected) child.send('retire' satisfies PoolMessage, () => {});
    },
  };
}

/** Reading takes what the machine has to spare: a person who asks for a list meanwhile comes first. */
function yieldToOthers(pid: number): void {
  try {
    setPriority(pid, readerNiceness);
  } catch {
    // It ended at once, or this system allows no other priority.
  }
}

function keepTail(child: ChildProcess): () => string {
  let tail = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-keptStderrChars);
  });
  return () => tail;
}
