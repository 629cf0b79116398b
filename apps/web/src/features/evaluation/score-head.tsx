import './evaluation.css';
import { IconUserCheck } from '@tabler/icons-react';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { formatPoints } from '@vitae/ui/marks/score-sum';
import { ScoreRing } from '@vitae/ui/score-ring';
import { VerdictMark } from '@vitae/ui/verdict-mark';
import { verdictOrder, verdictsOf } from './evidence-marks.ts';

const tally = { met: 'met', partial: 'partly met', not_shown: 'not shown' } as const;

interface ScoreHeadProps {
  readonly evaluation: Evaluation;
  /** With people's verdicts in place of the machine's. */
  readonly reviewedScore?: number | undefined;
}

/** The score, which opens its sum, and how many verdicts there are of each kind. */
export function ScoreHead({ evaluation, reviewedScore }: ScoreHeadProps) {
  return (
    <div className="v-score-head">
      <ScoreRing score={evaluation.score} verdicts={evaluation.verdicts} size={104} />
      <ul className="v-tally">
        {verdictOrder.map((kind) => (
          <li key={kind}>
            <VerdictMark verdict={kind} named={false} />
            {verdictsOf(evaluation, kind).length} {tally[kind]}
          </li>
        ))}
        {reviewedScore !== undefined && (
          <li className="v-tally-reviewed">
            <IconUserCheck size={15} aria-hidden="true" />
            {formatPoints(reviewedScore)} with people's verdicts
          </li>
        )}
      </ul>
    </div>
  );
}
