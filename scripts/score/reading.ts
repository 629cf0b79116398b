/**
 * `npm run score:reading [FOLDER] [--json] [--worst N] [--baseline]`: reads every CV of a folder that has its truth
 * beside it (docs/domain/truth-format.md) and prints how much of it was read right. Without a folder: the golden set.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reportLines } from './print-report.ts';
import { baselineReader, ourReader, scoreFigures, scoreFolder } from './score-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    baseline: { type: 'boolean', default: false },
    worst: { type: 'string', default: '12' },
  },
});
const golden = fileURLToPath(new URL('../../packages/core/fixtures/golden', import.meta.url));

try {
  const folder = positionals[0] ? resolve(positionals[0]) : golden;
  const files = await scoreFolder(folder, values.baseline ? baselineReader : ourReader);
  const lines = values.json ? [JSON.stringify(scoreFigures(files), null, 1)] : reportLines(files, Number(values.worst));
  console.log(lines.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
