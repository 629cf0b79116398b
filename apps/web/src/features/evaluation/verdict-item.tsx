import { Text } from '@mantine/core';
import type { RequirementVerdict } from '@vitae/core/evaluation/evaluation';
import { formatPoints, pointsOf100 } from '@vitae/ui/marks/score-sum';
import { VerdictMark, verdictNames } from '@vitae/ui/verdict-mark';
import type { VerdictOverride } from '../../shared/api-types.ts';
import type { Marks } from '../../shared/use-marks.ts';
import { evidenceId } from './evidence-marks.ts';
import { PersonsVerdict } from './persons-verdict.tsx';

interface VerdictItemProps {
  readonly evaluationId: string;
  /** A person's own verdict on it. */
  readonly override: VerdictOverride | undefined;
  readonly editable: boolean;
  readonly verdict: RequirementVerdict;
  /** Σ of all weights. */
  readonly possible: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly marks: Marks;
}

/** The share as people say it, exact enough for the sum to be checked by hand. */
function Arithmetic({ verdict, possible }: Pick<VerdictItemProps, 'verdict' | 'possible'>) {
  const { weight, share, kind } = verdict;
  if (kind === 'gate') return <>A gate gives no points. Whoever decides checks it.</>;
  if (weight === 0) return <>Weight 0: it is shown, and stands outside the score.</>;
  return (
    <>
      Weight {formatPoints(weight)} × {Math.round(share * 100)}% = {formatPoints(weight * share)} of{' '}
      {formatPoints(possible)} in all, which is {formatPoints(pointsOf100(weight * share, possible))} of 100 points.
    </>
  );
}

function Quotes({ verdict, marks }: Pick<VerdictItemProps, 'verdict' | 'marks'>) {
  return (
    <ul className="v-quotes">
      {verdict.evidence.map(({ quote, place }, index) => {
        const id = evidenceId(verdict, index);
        return (
          <li key={id}>
            <button
              type="button"
              className="v-quote"
              data-kind={verdict.verdict}
              data-hovered={marks.hoveredId === id}
              aria-pressed={marks.inHand?.id === id}
              onClick={() => marks.take(id)}
              onMouseEnter={() => marks.hover(id)}
              onMouseLeave={() => marks.hover(undefined)}
            >
              <q>{quote}</q>
              {'page' in place && <span className="v-quote-page">page {place.page}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A requirement with its verdict; opened, it shows why, the quotes and the arithmetic. */
export function VerdictItem(props: VerdictItemProps) {
  const { evaluationId, verdict, override, editable, possible, open, onToggle, marks } = props;
  const id = `verdict-${verdict.requirementId}`;
  const earned = pointsOf100(verdict.weight * verdict.share, possible);
  const full = pointsOf100(verdict.weight, possible);
  return (
    <li className="v-verdict-item" data-open={open}>
      <button type="button" className="v-verdict-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <VerdictMark verdict={verdict.verdict} size={17} />
        {override?.stands && (
          <span className="v-verdict-person" title={`${verdictNames[override.verdict]}, says a person`}>
            <span className="v-visually-hidden">, by a person: </span>
            <VerdictMark verdict={override.verdict} size={13} />
          </span>
        )}
        <span className="v-verdict-text">
          {verdict.requirement}
          {verdict.kind === 'nice' && <span className="v-verdict-nice"> nice to have</span>}
          {verdict.kind === 'gate' && <span className="v-verdict-nice"> gate, gives no points</span>}
        </span>
        {verdict.kind !== 'gate' && (
          <span className="v-verdict-points">
            {formatPoints(earned)}
            <span className="v-verdict-full"> of {formatPoints(full)}</span>
          </span>
        )}
      </button>
      {open && (
        <div id={id} className="v-verdict-body">
          <Text size="sm">{verdict.reason}</Text>
          <Quotes verdict={verdict} marks={marks} />
          <Text size="xs" c="dimmed">
            <Arithmetic verdict={verdict} possible={possible} />
          </Text>
          <PersonsVerdict
            evaluationId={evaluationId}
            requirementId={verdict.requirementId}
            machine={verdict.verdict}
            override={override}
            editable={editable}
          />
        </div>
      )}
    </li>
  );
}
