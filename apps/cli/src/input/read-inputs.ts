import { AppError, type Failure } from '@vitae/core/shared/app-error';
import type { ReaderPool, ReadInput, ReadResult } from '@vitae/pool/reader-pool';
import { startProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';
import type { Input } from './find-files.ts';
import { inOrder } from './in-order.ts';
import { openInput } from './open-input.ts';

/** What became of one file. */
export type Outcome<Value> =
  | { readonly file: string; readonly value: Value }
  | { readonly file: string; readonly failure: Failure };

/**
 * Enough that no reader process waits while the results of a slow file are held back, few enough that what waits
 * stays small.
 */
const atOnce = 48;

/**
 * Reads all inputs in the pool and takes from each result what the command needs, in the order given. A file that
 * fails is an outcome like the others. Ends early when the terminal says stop.
 */
export const readInputs = <Value>(
  inputs: readonly Input[],
  { pool, terminal, take }: { pool: ReaderPool; terminal: Terminal; take: (result: ReadResult) => Promise<Value> },
): AsyncGenerator<Outcome<Value>> =>
  workOnInputs(inputs, { terminal, work: async (source) => take(await pool.read(source)) });

/** The same for any work on a file. */
export async function* workOnInputs<Value>(
  inputs: readonly Input[],
  { terminal, work }: { terminal: Terminal; work: (source: ReadInput) => Promise<Value> },
): AsyncGenerator<Outcome<Value>> {
  const progress = startProgress(terminal, inputs.length);
  const workOnOne = async (input: Input): Promise<Outcome<Value>> => {
    const { file } = input;
    if ('failure' in input) return input;
    try {
      return { file, value: await work(await openInput(file)) };
    } catch (thrown) {
      return { file, failure: failureOf(thrown) };
    } finally {
      progress.step();
    }
  };
  try {
    for await (const outcome of inOrder(inputs, { atOnce, work: workOnOne })) {
      if (terminal.stop.aborted) return;
      yield outcome;
    }
  } finally {
    progress.end();
  }
}

/** The words of an unforeseen error may quote the CV, so they are not shown. */
export const failureOf = (thrown: unknown): Failure =>
  thrown instanceof AppError
    ? thrown.toFailure()
    : { code: 'INTERNAL', message: 'Something unexpected happened while this file was read.' };
