import type { ReadabilityFinding } from '@vitae/core/readability/finding';
import type { ReaderPool } from '@vitae/pool/reader-pool';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { findFiles, type Input } from '../input/find-files.ts';
import { type Outcome, workOnInputs } from '../input/read-inputs.ts';
import { checkEntry, failedCheckEntry } from '../json/check-entry.ts';
import { checkCard, worstOf } from '../output/check-card.ts';
import { type Failed, failureLines } from '../output/failure-lines.ts';
import { startJsonArray } from '../output/json-array.ts';
import { type Column, table } from '../output/table.ts';
import { print, type Terminal, widthOf } from '../output/terminal.ts';
import { type CommonOptions, withPool } from '../session.ts';

interface Checker {
  readonly inputs: readonly Input[];
  readonly pool: ReaderPool;
  readonly terminal: Terminal;
}

/** `vitae check FILE…`: what makes each CV hard for machines. */
export const check = async (args: readonly string[], options: CommonOptions, terminal: Terminal): Promise<ExitCode> => {
  const inputs = await findFiles(args);
  const write = options.json ? asJson : inputs.length === 1 ? asCard : asTable;
  const failed = await withPool({ ...options, terminal, files: inputs.length }, (pool) =>
    write({ inputs, pool, terminal }),
  );
  return failed === 0 ? exitCode.allRead : exitCode.someFailed;
};

const findingsOf = ({ inputs, pool, terminal }: Checker): AsyncGenerator<Outcome<readonly ReadabilityFinding[]>> =>
  workOnInputs(inputs, { terminal, work: async (source) => (await pool.examine(source)).findings });

const asJson = async (checker: Checker): Promise<number> => {
  const array = startJsonArray(checker.terminal);
  let failed = 0;
  for await (const outcome of findingsOf(checker)) {
    if ('failure' in outcome) failed += 1;
    await array.add(
      'failure' in outcome ? failedCheckEntry(outcome.file, outcome.failure) : checkEntry(outcome.file, outcome.value),
    );
  }
  await array.end();
  return failed;
};

const asCard = async (checker: Checker): Promise<number> => {
  const { terminal } = checker;
  const failed: Failed[] = [];
  for await (const outcome of findingsOf(checker)) {
    if ('failure' in outcome) failed.push(outcome);
    else await print(terminal, `${checkCard(outcome.value, widthOf(terminal.stdout)).join('\n')}\n`);
  }
  return printFailures(checker, failed);
};

const columns: readonly Column[] = [
  { title: 'File', flexible: true },
  { title: 'Stops', align: 'right' },
  { title: 'Misleads', align: 'right' },
  { title: 'Notes', align: 'right' },
  { title: 'First of all', flexible: true },
];

const asTable = async (checker: Checker): Promise<number> => {
  const { terminal } = checker;
  const failed: Failed[] = [];
  const rows: string[][] = [];
  for await (const outcome of findingsOf(checker)) {
    if ('failure' in outcome) failed.push(outcome);
    else rows.push([outcome.file, ...countsOf(outcome.value), worstOf(outcome.value)]);
  }
  if (rows.length > 0) await print(terminal, `${table(columns, rows, widthOf(terminal.stdout)).join('\n')}\n`);
  return printFailures(checker, failed);
};

const countsOf = (findings: readonly ReadabilityFinding[]): string[] =>
  (['blocks', 'hinders', 'note'] as const).map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity).length;
    return own === 0 ? '' : String(own);
  });

const printFailures = async ({ terminal, inputs }: Checker, failed: readonly Failed[]): Promise<number> => {
  if (failed.length === 0) return 0;
  const lines = failureLines(failed, inputs.length);
  if (failed.length < inputs.length) lines.unshift('');
  await print(terminal, `${lines.join('\n')}\n`);
  return failed.length;
};
