import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { AppError } from '@vitae/core/shared/app-error';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { findFiles } from '../input/find-files.ts';
import type { Outcome } from '../input/read-inputs.ts';
import { evaluationEntry } from '../json/evaluation-entry.ts';
import { type Failed, failureLines } from '../output/failure-lines.ts';
import { startJsonArray } from '../output/json-array.ts';
import { rankCsv } from '../output/rank-csv.ts';
import { rankTable } from '../output/rank-table.ts';
import { print, type Terminal, widthOf } from '../output/terminal.ts';
import { type Evaluated, rankOf } from '../rank-of.ts';
import { withPool } from '../session.ts';
import { type EvaluateOptions, evaluateInputs } from './evaluate-inputs.ts';

export interface RankOptions extends EvaluateOptions {
  readonly csv: boolean;
}

/** `vitae rank --posting FILE CV…`: many CVs against one posting, best first. */
export const rank = async (args: readonly string[], options: RankOptions, terminal: Terminal): Promise<ExitCode> => {
  if (options.json && options.csv) throw new AppError('VALIDATION', 'Choose one of --json and --csv.');
  const inputs = await findFiles(args);
  const evaluated: Evaluated[] = [];
  const failed: Failed[] = [];
  await withPool({ ...options, terminal, files: inputs.length }, async (pool) => {
    for await (const outcome of evaluateInputs(inputs, { options, pool, terminal })) {
      if ('value' in outcome) evaluated.push({ file: outcome.file, evaluation: outcome.value });
      else failed.push(outcome);
    }
  });
  const ranked = rankOf(evaluated);
  if (options.json) {
    const outcomes: Outcome<Evaluation>[] = ranked.map(({ file, evaluation }) => ({ file, value: evaluation }));
    const array = startJsonArray(terminal);
    for (const outcome of [...outcomes, ...failed]) await array.add(evaluationEntry(outcome, options.posting));
    await array.end();
  } else if (options.csv) {
    for (const line of rankCsv(ranked, failed)) await print(terminal, line);
  } else {
    const lines = ranked.length === 0 ? [] : rankTable(ranked, widthOf(terminal.stdout));
    if (ranked.length > 0 && failed.length > 0) lines.push('');
    if (failed.length > 0) lines.push(...failureLines(failed, inputs.length));
    await print(terminal, `${lines.join('\n')}\n`);
  }
  return failed.length === 0 ? exitCode.allRead : exitCode.someFailed;
};
