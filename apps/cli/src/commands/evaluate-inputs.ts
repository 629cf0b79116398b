import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import type { ReaderPool } from '@vitae/pool/reader-pool';
import type { Input } from '../input/find-files.ts';
import { type Outcome, readInputs } from '../input/read-inputs.ts';
import { loadPosting } from '../load-posting.ts';
import type { Terminal } from '../output/terminal.ts';
import type { CommonOptions } from '../session.ts';

export interface EvaluateOptions extends CommonOptions {
  readonly posting: string;
  /** Month that "present" is taken as, YYYY-MM. */
  readonly asOf: string;
}

/** Reads each CV and evaluates it against the posting; of each, the evaluation alone is kept. */
export async function* evaluateInputs(
  inputs: readonly Input[],
  { options, pool, terminal }: { options: EvaluateOptions; pool: ReaderPool; terminal: Terminal },
): AsyncGenerator<Outcome<Evaluation>> {
  const { text: posting, requirements } = await loadPosting(pool, options.posting);
  yield* readInputs(inputs, {
    pool,
    terminal,
    take: ({ document, readingJson }) =>
      pool.evaluate({ document, reading: readingJson, requirements, posting, asOf: options.asOf }),
  });
}
