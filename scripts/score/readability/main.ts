/**
 * `npm run score:readability [FOLDER] [--files RULE]`: how often each rule of the checklist finds something in the CVs of
 * a folder, and with `--files` in which. Without a folder: the golden set.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readabilityRuleKeys, readabilityRules } from '../../../packages/core/src/readability/rules.data.ts';
import { countFindings } from './count-findings.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { files: { type: 'string' } } });
const golden = fileURLToPath(new URL('../../../packages/core/fixtures/golden', import.meta.url));
const { files, failed, found } = await countFindings(positionals[0] ? resolve(positionals[0]) : golden);

const rows = [...found].sort((a, b) => b[1].length - a[1].length);
for (const [rule, names] of rows) {
  const share = `${((100 * names.length) / files).toFixed(0)} %`;
  console.log(
    `${share.padStart(5)} ${String(names.length).padStart(5)}  ${rule.padEnd(24)} ${readabilityRules[rule].title}`,
  );
  if (values.files === rule) for (const name of names) console.log(`             ${name}`);
}
const silent = readabilityRuleKeys.filter((rule) => !found.has(rule));
console.log(
  `\n${files} files, ${failed.length} could not be opened. Nothing found by: ${silent.join(', ') || 'no rule'}.`,
);
