import { availableParallelism } from 'node:os';
import { createReaderPool } from '@vitae/pool/create-reader-pool';
import type { ReaderPool } from '@vitae/pool/reader-pool';
import type { Terminal } from './output/terminal.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly json: boolean;
  readonly processes?: number;
  readonly timeoutSeconds?: number;
}

/** One run of one command: its terminal, and its pool of reader processes, which is closed whatever happens. */
export const withPool = async <Result>(
  options: CommonOptions & { terminal: Terminal; files: number },
  run: (pool: ReaderPool) => Promise<Result>,
): Promise<Result> => {
  const pool = createReaderPool({
    // No more processes than files: each takes a moment to start.
    processes: Math.max(1, Math.min(options.processes ?? availableParallelism(), options.files)),
    ...(options.timeoutSeconds === undefined ? {} : { timeoutMs: options.timeoutSeconds * 1000 }),
  });
  const stop = () => void pool.close();
  options.terminal.stop.addEventListener('abort', stop);
  try {
    return await run(pool);
  } finally {
    options.terminal.stop.removeEventListener('abort', stop);
    await pool.close();
  }
};
