import { once } from 'node:events';

/** A process's stdout or stderr: a terminal, a pipe or a file. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  /** Of a terminal. */
  readonly columns?: number;
  readonly destroyed?: boolean;
}

/** What a command may touch of the world. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted by Ctrl-C, or when nobody reads stdout any more (`| head`). */
  readonly stop: AbortSignal;
}

/** Columns for people; a pipe gets wide lines instead of cut ones. */
export const widthOf = (stream: Output): number => (stream.isTTY === true ? (stream.columns ?? 80) : 200);

/** Writes, and waits while the reader is slower than we are, so that a long output does not pile up in memory. */
export const print = async ({ stdout, stop }: Terminal, text: string): Promise<void> => {
  if (stop.aborted || stdout.destroyed === true) return;
  if (!stdout.write(text)) {
    await once(stdout, 'drain', { signal: stop }).catch(() => undefined);
  }
};
