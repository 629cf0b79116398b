import { once } from 'node:events';

/** What a command may touch of the world. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Aborted by Ctrl-C, or when nobody reads stdout any more (`| head`). */
  readonly stop: AbortSignal;
}

/** Columns for people; a pipe gets wide lines instead of cut ones. */
export const widthOf = (stream: NodeJS.WriteStream): number => (stream.isTTY ? (stream.columns ?? 80) : 200);

/** Writes, and waits while the reader is slower than we are, so that a long output does not pile up in memory. */
export const print = async ({ stdout, stop }: Terminal, text: string): Promise<void> => {
  if (stop.aborted || stdout.destroyed) return;
  if (!stdout.write(text)) {
    await once(stdout, 'drain', { signal: stop }).catch(() => undefined);
  }
};
