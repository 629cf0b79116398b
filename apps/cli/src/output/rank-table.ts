import type { Evaluation, Verdict } from '@vitae/core/evaluation/evaluation';
import type { Ranked } from '../rank-of.ts';
import { table } from './table.ts';

/** The ranking for people: who earned how much, and what is missing most. */
export const rankTable = (ranked: readonly Ranked[], width: number): string[] =>
  table(
    [
      { title: '#', align: 'right' },
      { title: 'Score', align: 'right' },
      { title: 'File', flexible: true },
      { title: 'Met', align: 'right' },
      { title: 'Partly', align: 'right' },
      { title: 'Not shown', align: 'right' },
      { title: 'Gaps, heaviest first', flexible: true },
    ],
    ranked.map(({ rank, file, evaluation }) => [
      String(rank),
      evaluation.score.toFixed(1),
      file,
      ...(['met', 'partial', 'not_shown'] as const).map((verdict) => String(countOf(evaluation, verdict))),
      evaluation.gaps.join(', '),
    ]),
    width,
  );

const countOf = ({ verdicts }: Evaluation, verdict: Verdict): number =>
  verdicts.filter((entry) => entry.verdict === verdict).length;
