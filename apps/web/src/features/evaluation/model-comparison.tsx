import './model-comparison.css';
import { Checkbox, Text } from '@mantine/core';
import type { Evaluation, RequirementVerdict } from '@vitae/core/evaluation/evaluation';
import { formatPoints, pointsOf100, scoreSumOf } from '@vitae/ui/marks/score-sum';
import { ScoreDial } from '@vitae/ui/score-ring';
import { VerdictMark, verdictNames } from '@vitae/ui/verdict-mark';
import { useState } from 'react';
import { count } from '../../shared/format.ts';
import type { Marks } from '../../shared/use-marks.ts';
import { evidenceId } from './evidence-marks.ts';
import { modelEvidenceId, type VerdictPair, verdictPairs } from './model-view.ts';

interface SideProps {
  readonly name: string;
  readonly verdict: RequirementVerdict;
  /** Σ of all weights. */
  readonly possible: number;
  readonly open: boolean;
  readonly idOf: (verdict: RequirementVerdict, index: number) => string;
  readonly marks: Marks;
}

function Side({ name, verdict, possible, open, idOf, marks }: SideProps) {
  return (
    <div className="v-compared-side">
      <span className="v-compared-verdict">
        <VerdictMark verdict={verdict.verdict} named={false} />
        <span className="v-visually-hidden">{name}: </span>
        {verdictNames[verdict.verdict]}
        <span className="v-compared-points">{formatPoints(pointsOf100(verdict.weight * verdict.share, possible))}</span>
      </span>
      {open && (
        <>
          <Text size="xs" c="dimmed" mt={4}>
            {verdict.reason}
          </Text>
          <ul className="v-quotes">
            {verdict.evidence.map(({ quote }, index) => {
              const id = idOf(verdict, index);
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
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

interface PairProps {
  readonly pair: VerdictPair;
  readonly possible: number;
  readonly marks: Marks;
}

function Pair({ pair, possible, marks }: PairProps) {
  const [open, setOpen] = useState(false);
  const { local, model, differs } = pair;
  const id = `compared-${local.requirementId}`;
  return (
    <li className="v-compared" data-differs={differs}>
      <button
        type="button"
        className="v-compared-head"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {differs && <span className="v-compared-flag">Differs</span>}
        {local.requirement}
      </button>
      <div className="v-compared-sides" id={id}>
        <Side name="Local" verdict={local} idOf={evidenceId} {...{ possible, open, marks }} />
        <Side name="Model" verdict={model} idOf={modelEvidenceId} {...{ possible, open, marks }} />
      </div>
    </li>
  );
}

interface ModelComparisonProps {
  readonly local: Evaluation;
  readonly model: Evaluation;
  readonly marks: Marks;
}

/** Both evaluators side by side, requirement by requirement, with what differs marked and first. */
export function ModelComparison({ local, model, marks }: ModelComparisonProps) {
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const { possible } = scoreSumOf(local.verdicts);
  const pairs = verdictPairs(local, model);
  const differing = pairs.filter(({ differs }) => differs);
  return (
    <section aria-label="Both evaluators">
      <div className="v-compared-scores">
        {[
          { name: 'Local', score: local.score },
          { name: 'Model', score: model.score },
        ].map(({ name, score }) => (
          <div key={name}>
            <ScoreDial score={score} size={84} />
            <Text size="sm">{name}</Text>
          </div>
        ))}
      </div>
      <Text size="sm" mb="xs">
        {differing.length === 0
          ? 'Both give every requirement the same verdict.'
          : `They differ on ${count(differing.length, 'requirement')} of ${pairs.length}.`}{' '}
        For the model a part is always half the points.
      </Text>
      {differing.length > 0 && (
        <Checkbox
          mb="sm"
          label="Only what differs"
          checked={onlyDiffering}
          onChange={(event) => setOnlyDiffering(event.currentTarget.checked)}
        />
      )}
      <div className="v-compared-names" aria-hidden="true">
        <span>Local</span>
        <span>Model</span>
      </div>
      <ul className="v-compared-list">
        {(onlyDiffering ? differing : pairs).map((pair) => (
          <Pair key={pair.local.requirementId} pair={pair} possible={possible} marks={marks} />
        ))}
      </ul>
    </section>
  );
}
