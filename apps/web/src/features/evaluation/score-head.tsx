import './evaluation.css';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { ScoreRing } from '@vitae/ui/score-ring';
import { VerdictMark } from '@vitae/ui/verdict-mark';
import { verdictOrder, verdictsOf } from './evidence-marks.ts';

const tally = { met: 'met', partial: 'partly met', not_shown: 'not shown' } as const;

/** The score, which opens its sum, and how many verdicts there are of each kind. */
export function ScoreHead({ evaluation }: { readonly evaluation: Evaluation }) {
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
      </ul>
    </div>
  );
}
