import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { AppError } from '@vitae/core/shared/app-error';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { findFiles } from '../input/find-files.ts';
import type { Outcome } from '../input/read-inputs.ts';
import { evaluationEntry } from '../json/evaluation-entry.ts';
import { evaluationCard } from '../output/evaluation-card.ts';
import { failureLines } from '../output/failure-lines.ts';
import { print, type Terminal, widthOf } from '../output/terminal.ts';
import { withPool } from '../session.ts';
import { type EvaluateOptions, evaluateInputs } from './evaluate-inputs.ts';

/** `vitae evaluate --posting FILE CV`: one CV against one posting, verdict by verdict. */
export const evaluate = async (cv: string, options: EvaluateOptions, terminal: Terminal): Promise<ExitCode> => {
  const inputs = await findFiles([cv]);
  if (inputs.length > 1) {
    throw new AppError('VALIDATION', 'evaluate takes one CV. For a folder or several files, use: vitae rank');
  }
  const outcomes = await withPool({ ...options, terminal, files: 1 }, (pool) =>
    Array.fromAsync(evaluateInputs(inputs, { options, pool, terminal })),
  );
  for (const outcome of outcomes) await print(terminal, textOf(outcome, options, widthOf(terminal.stdout)));
  return outcomes.every((outcome) => 'value' in outcome) ? exitCode.allRead : exitCode.someFailed;
};

const textOf = (outcome: Outcome<Evaluation>, { json, posting }: EvaluateOptions, width: number): string => {
  if (json) return `${JSON.stringify(evaluationEntry(outcome, posting))}\n`;
  const lines = 'value' in outcome ? evaluationCard(outcome.value, width) : failureLines([outcome], 1);
  return `${lines.join('\n')}\n`;
};
