import './evaluation.css';
import { Title } from '@mantine/core';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { scoreSumOf } from '@vitae/ui/marks/score-sum';
import { verdictNames } from '@vitae/ui/verdict-mark';
import { useEffect, useState } from 'react';
import type { VerdictOverride } from '../../shared/api-types.ts';
import type { Marks } from '../../shared/use-marks.ts';
import { evidenceId, requirementOf, verdictOrder, verdictsOf } from './evidence-marks.ts';
import { VerdictItem } from './verdict-item.tsx';

interface VerdictListProps {
  readonly evaluationId: string;
  readonly evaluation: Evaluation;
  readonly overrides: readonly VerdictOverride[];
  /** False for visitors, who read only. */
  readonly editable?: boolean;
  readonly marks: Marks;
}

/** All verdicts, grouped met, partly, not shown; one is open at a time. */
export function VerdictList({ evaluationId, evaluation, overrides, editable = true, marks }: VerdictListProps) {
  const { possible } = scoreSumOf(evaluation.verdicts);
  const [openId, setOpenId] = useState(requirementOf(marks.inHand?.id));
  // A stroke that is clicked on the page opens its verdict.
  const inHand = requirementOf(marks.inHand?.id);
  useEffect(() => {
    if (inHand) setOpenId(inHand);
  }, [inHand]);
  return verdictOrder.map((kind) => {
    const verdicts = verdictsOf(evaluation, kind);
    if (verdicts.length === 0) return null;
    return (
      <section key={kind} className="v-verdict-group">
        <Title order={3} fz="sm" c="dimmed">
          {verdictNames[kind]} <span className="v-verdict-count">{verdicts.length}</span>
        </Title>
        <ul>
          {verdicts.map((verdict) => {
            const open = openId === verdict.requirementId;
            return (
              <VerdictItem
                key={verdict.requirementId}
                evaluationId={evaluationId}
                verdict={verdict}
                override={overrides.findLast(({ requirementId }) => requirementId === verdict.requirementId)}
                editable={editable}
                possible={possible}
                open={open}
                onToggle={() => {
                  setOpenId(open ? undefined : verdict.requirementId);
                  if (!open && verdict.evidence.length > 0) marks.take(evidenceId(verdict, 0));
                }}
                marks={marks}
              />
            );
          })}
        </ul>
      </section>
    );
  });
}
