import type { Reading } from '@vitae/core/reading/reading';
import type { ReaderPool } from '@vitae/pool/reader-pool';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { findFiles, type Input } from '../input/find-files.ts';
import { readInputs } from '../input/read-inputs.ts';
import { readEntry } from '../json/read-entry.ts';
import { type Failed, failureLines } from '../output/failure-lines.ts';
import { startJsonArray } from '../output/json-array.ts';
import { provenanceTable, resumeCard } from '../output/resume-card.ts';
import { type Column, table } from '../output/table.ts';
import { print, type Terminal, widthOf } from '../output/terminal.ts';
import { type CommonOptions, withPool } from '../session.ts';

export interface ReadOptions extends CommonOptions {
  readonly provenance: boolean;
}

interface Reader {
  readonly inputs: readonly Input[];
  readonly options: ReadOptions;
  readonly pool: ReaderPool;
  readonly terminal: Terminal;
}

/** `vitae read FILE…`: what stands in each CV. */
export const read = async (args: readonly string[], options: ReadOptions, terminal: Terminal): Promise<ExitCode> => {
  const inputs = await findFiles(args);
  const write = options.json ? asJson : inputs.length === 1 || options.provenance ? asCards : asTable;
  const failed = await withPool({ ...options, terminal, files: inputs.length }, (pool) =>
    write({ inputs, options, pool, terminal }),
  );
  return failed === 0 ? exitCode.allRead : exitCode.someFailed;
};

const asJson = async ({ inputs, options, pool, terminal }: Reader): Promise<number> => {
  const array = startJsonArray(terminal);
  let failed = 0;
  for await (const outcome of readInputs(inputs, { pool, terminal, take: async ({ reading }) => reading })) {
    if ('failure' in outcome) failed += 1;
    await array.add(
      'failure' in outcome
        ? { file: outcome.file, status: 'failed', error: outcome.failure, warnings: [] }
        : readEntry(outcome.file, outcome.value, options),
    );
  }
  await array.end();
  return failed;
};

const asCards = async ({ inputs, options, pool, terminal }: Reader): Promise<number> => {
  const width = widthOf(terminal.stdout);
  const failed: Failed[] = [];
  for await (const outcome of readInputs(inputs, { pool, terminal, take: async ({ reading }) => reading })) {
    if ('failure' in outcome) {
      failed.push(outcome);
      continue;
    }
    const lines = [
      ...(inputs.length > 1 ? [`== ${outcome.file}`] : []),
      ...resumeCard(outcome.value, width),
      ...(options.provenance ? ['', ...provenanceTable(outcome.value, width)] : []),
      '',
    ];
    await print(terminal, `${lines.join('\n')}\n`);
  }
  await printFailures(terminal, failed, inputs.length);
  return failed.length;
};

const columns: readonly Column[] = [
  { title: 'File', flexible: true },
  { title: 'Name', flexible: true },
  { title: 'Headline', flexible: true },
  { title: 'E-mail', flexible: true },
  { title: 'Roles', align: 'right' },
  { title: 'Skills', align: 'right' },
  { title: 'Warnings', align: 'right' },
];

const asTable = async ({ inputs, pool, terminal }: Reader): Promise<number> => {
  const failed: Failed[] = [];
  const rows: string[][] = [];
  for await (const outcome of readInputs(inputs, { pool, terminal, take: async ({ reading }) => rowOf(reading) })) {
    if ('failure' in outcome) failed.push(outcome);
    else rows.push([outcome.file, ...outcome.value]);
  }
  if (rows.length > 0) await print(terminal, `${table(columns, rows, widthOf(terminal.stdout)).join('\n')}\n`);
  await printFailures(terminal, failed, inputs.length);
  return failed.length;
};

/** A few words of each CV are kept, not the CV, so that a big batch stays small in memory. */
const rowOf = ({ resume, warnings }: Reading): string[] => {
  const skills = (resume.skills ?? []).reduce((sum, { keywords }) => sum + Math.max(1, keywords?.length ?? 0), 0);
  return [
    resume.basics?.name ?? '–',
    resume.basics?.label ?? resume.work?.[0]?.position ?? '–',
    resume.basics?.email ?? '–',
    String(resume.work?.length ?? 0),
    String(skills),
    warnings.length === 0 ? '' : String(warnings.length),
  ];
};

const printFailures = async (terminal: Terminal, failed: readonly Failed[], of: number): Promise<void> => {
  if (failed.length === 0) return;
  const lines = failureLines(failed, of);
  if (failed.length < of) lines.unshift('');
  await print(terminal, `${lines.join('\n')}\n`);
};
