import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createReaderPool } from '../../packages/pool/src/create-reader-pool.ts';
import { watchReaders } from '../bench/reader-memory.ts';
import { type FuzzResult, fuzz } from './fuzz-run.ts';
import { goldenFiles } from './golden-files.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';

/**
 * `npm run fuzz [-- --count 20000] [--seed 1] [--keep FOLDER]`: breaks the golden CVs in many ways and reads what comes
 * of it. Ends with 1 when a file crashed the reader or gave an error without a code. `--keep` writes those files, and
 * those that ended at the limit of time or memory, into a folder.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});
const files = goldenFiles();

const pool = createReaderPool();
const memory = watchReaders(process.pid);
let unhandled = 0;
process.on('unhandledRejection', () => {
  unhandled += 1;
});
const start = performance.now();
const count = Number(values.count);
const result = await fuzz({
  pool,
  files,
  count,
  seed: Number(values.seed),
  parallel: availableParallelism() * 2,
  onProgress: (done) => {
    if (done % 500 === 0 || done === count) process.stderr.write(`\r${done} of ${count} files`);
  },
});
const lines = [
  `${count} broken likenesses of ${files.length} CVs in ${((performance.now() - start) / 60_000).toFixed(1)} minutes`,
  ...[...result.outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, times]) => `  ${outcome}: ${times}`),
  `most memory of one reader process: ${memory.stop()} MB; rejections nobody handled: ${unhandled}`,
  ...[...result.failures, ...result.limits].map(({ file, seed, steps, outcome }) => {
    return `  ${outcome}: ${basename(file)} with seed ${seed}: ${steps.join(', ')}`;
  }),
];
process.stdout.write(`\n${lines.join('\n')}\n`);
if (values.keep !== undefined) keep(result, values.keep);
await pool.close();
process.exitCode = result.failures.length > 0 || unhandled > 0 ? 1 : 0;

function keep({ failures, limits }: FuzzResult, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, seed } of [...failures, ...limits]) {
    const { bytes } = mutate(new Uint8Array(readFileSync(file)), new Random(seed));
    writeFileSync(join(folder, `${seed}-${basename(file)}`), bytes);
  }
}
