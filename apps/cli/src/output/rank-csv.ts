import type { Ranked } from '../rank-of.ts';
import { csvLine } from './csv.ts';
import type { Failed } from './failure-lines.ts';

/**
 * The ranking as lines of CSV: rank, file, score, matches, gaps, error, then a column with the verdict for each
 * requirement. Files that failed come last, with their error and no rank.
 */
export function* rankCsv(ranked: readonly Ranked[], failed: readonly Failed[]): Generator<string> {
  const requirements = ranked[0]?.evaluation.verdicts.map(({ requirement }) => requirement) ?? [];
  yield csvLine(['rank', 'file', 'score', 'matches', 'gaps', 'error', ...requirements]);
  for (const { rank, file, evaluation } of ranked) {
    const { score, matches, gaps, verdicts } = evaluation;
    const cells = verdicts.map(({ verdict }) => verdict);
    yield csvLine([rank, file, score, matches.join('; '), gaps.join('; '), '', ...cells]);
  }
  for (const { file, failure } of failed) {
    yield csvLine(['', file, '', '', '', `${failure.code}: ${failure.message}`, ...requirements.map(() => '')]);
  }
}
