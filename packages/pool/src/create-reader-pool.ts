import { availableParallelism } from 'node:os';
import { ProcessPool } from './process-pool.ts';
import type { EvaluateInput, ReaderPool } from './reader-pool.ts';
import type { ReadAnswer } from './resume-work.ts';

export interface ReaderPoolOptions {
  /** Default: one for each core. */
  readonly processes?: number;
  /** Longest time one CV may take. Default 20 s. */
  readonly timeoutMs?: number;
  /** Most memory one process may hold, all kinds together. Default 768 MB. */
  readonly memoryLimitMb?: number;
}

export function createReaderPool(options: ReaderPoolOptions = {}): ReaderPool {
  const pool = new ProcessPool({
    processes: options.processes ?? availableParallelism(),
    timeoutMs: options.timeoutMs ?? 20_000,
    memoryLimitMb: options.memoryLimitMb ?? 768,
    workModule: new URL('./resume-work.ts', import.meta.url),
  });
  return {
    read: async (input, workOptions) => {
      const answer = await pool.run<ReadAnswer>('read', { input, ...workOptions });
      return { ...answer, reading: JSON.parse(answer.readingJson) };
    },
    examine: async (input, workOptions) =>
      JSON.parse(await pool.run<string>('examine', { input, urgent: true, ...workOptions })),
    evaluate: async (input, workOptions) =>
      JSON.parse(await pool.run<string>('evaluate', { input: compact(input), ...workOptions })),
    sentParts: (input, workOptions) => pool.run('sentParts', { input: compact(input), ...workOptions }),
    judgeAnswers: async (input, workOptions) =>
      JSON.parse(await pool.run<string>('judgeAnswers', { input: compact(input), ...workOptions })),
    // Someone waits before the screen for this one.
    readPosting: (input, workOptions) => pool.run('readPosting', { input, urgent: true, ...workOptions }),
    readText: (input, workOptions) => pool.run('readText', { input, urgent: true, ...workOptions }),
    warm: () => pool.warm(),
    close: () => pool.close(),
  };
}

/** One string crosses the process boundary several times faster than a deep object. */
function compact<Input extends EvaluateInput>(input: Input) {
  return typeof input.reading === 'string' ? input : { ...input, reading: JSON.stringify(input.reading) };
}
