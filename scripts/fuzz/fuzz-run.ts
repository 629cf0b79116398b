import { readFileSync } from 'node:fs';
import { AppError, type AppErrorCode } from '../../packages/core/src/shared/app-error.ts';
import type { ReaderPool } from '../../packages/pool/src/reader-pool.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';

export interface FuzzOptions {
  readonly pool: ReaderPool;
  /** Paths of the whole files that are broken. */
  readonly files: readonly string[];
  readonly count: number;
  readonly seed: number;
  /** At once; the pool queues what it cannot take. */
  readonly parallel: number;
  readonly onProgress?: (done: number) => void;
}

export interface Finding {
  readonly file: string;
  readonly seed: number;
  readonly steps: readonly string[];
  readonly outcome: Outcome;
}

export type Outcome = 'read' | 'undocumented' | AppErrorCode;

export interface FuzzResult {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** Files that the reader failed at: a crash, or an error without a code. There should be none. */
  readonly failures: readonly Finding[];
  /** Files that ended at the limit of time or memory, as documented: worth a look, since each holds up its process. */
  readonly limits: readonly Finding[];
}

const failed: ReadonlySet<Outcome> = new Set<Outcome>(['undocumented', 'INTERNAL', 'READING_CRASHED']);
const limited: ReadonlySet<Outcome> = new Set<Outcome>(['READING_TIMED_OUT', 'READING_OUT_OF_MEMORY']);

/** Reads `count` broken likenesses of the files. Each has a seed of its own, so that it can be made again alone. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const outcomes = new Map<Outcome, number>();
  const failures: Finding[] = [];
  const limits: Finding[] = [];
  let next = 0;
  let done = 0;
  const worker = async () => {
    while (next < options.count) {
      const index = next++;
      const seed = options.seed + index;
      const file = options.files[index % options.files.length] ?? '';
      const { bytes, steps } = mutate(new Uint8Array(readFileSync(file)), new Random(seed));
      const outcome = await outcomeOf(options.pool, file, bytes);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (failed.has(outcome)) failures.push({ file, seed, steps, outcome });
      if (limited.has(outcome)) limits.push({ file, seed, steps, outcome });
      options.onProgress?.(++done);
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, worker));
  return { outcomes, failures, limits };
}

async function outcomeOf(pool: ReaderPool, file: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    await pool.read({ bytes, fileName: `broken${/\.\w+$/.exec(file)?.[0] ?? ''}` });
    return 'read';
  } catch (error) {
    return error instanceof AppError ? error.code : 'undocumented';
  }
}
