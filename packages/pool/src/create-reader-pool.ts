import { availableParallelism } from 'node:os';
import type { ReadAnswer } from './open-file.ts';
import { ProcessPool } from './process-pool.ts';
import type { EvaluateInput, ReaderPool } from './reader-pool.ts';
import { createScanPool } from './scan-pool.ts';

export interface ReaderPoolOptions {
  /** Default: one for each core. */
  readonly processes?: number;
  /** Longest time one CV may take. Default 20 s. */
  readonly timeoutMs?: number;
  /** Most memory one process may hold, all kinds together. Default 768 MB. */
  readonly memoryLimitMb?: number;
  /** Longest time one page of a scan may take. Default 60 s. */
  readonly scanTimeoutMs?: number;
}

export function createReaderPool(options: ReaderPoolOptions = {}): ReaderPool {
  const pool = new ProcessPool({
    processes: options.processes ?? availableParallelism(),
    timeoutMs: options.timeoutMs ?? 20_000,
    memoryLimitMb: options.memoryLimitMb ?? 768,
    workModule: new URL('./resume-work.ts', import.meta.url),
  });
  const scans = createScanPool(pool, options);
  return {
    read: async (input, workOptions) => {
      const answer = await scans.run<ReadAnswer>({ look: 'lookAndRead', read: 'read' }, { input, ...workOptions });
      return { ...answer, reading: JSON.parse(answer.readingJson) };
    },
    examine: async (input, workOptions) =>
      JSON.parse(await pool.run<string>('examine', { input, urgent: true, ...workOptions })),
    evaluate: async (input, workOptions) =>
      JSON.parse(await pool.run<string>('evaluate', { input: compact(input), ...workOptions })),
    evaluateBatch: (input, workOptions) => pool.run('evaluateBatch', { input, ...workOptions }),
    sentParts: (input, workOptions) => pool.run('sentParts', { input: compact(input), ...workOptions }),
    judgeAnswers: async (input, workOptions) =>
      JSON.parse(await pool.run<string>('judgeAnswers', { input: compact(input), ...workOptions })),
    judgeVariants: (input, workOptions) => pool.run('judgeVariants', { input, ...workOptions }),
    // Someone waits before the screen for this one.
    readPosting: (input, workOptions) => pool.run('readPosting', { input, urgent: true, ...workOptions }),
    checkSkills: (input, workOptions) => pool.run('checkSkills', { input, urgent: true, ...workOptions }),
    readText: (input, workOptions) =>
      scans.run({ look: 'lookAtText', read: 'readText' }, { input, urgent: true, ...workOptions }),
    warm: () => pool.warm(),
    close: async () => {
      await Promise.all([pool.close(), scans.close()]);
    },
  };
}

/** One string crosses the process boundary several times faster than a deep object. */
function compact<Input extends EvaluateInput>(input: Input) {
  return typeof input.reading === 'string' ? input : { ...input, reading: JSON.stringify(input.reading) };
}
