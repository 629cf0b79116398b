import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { MachineView } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import type { Marks } from '../../shared/use-marks.ts';
import { type StepItem, stepItems } from './machine-marks.ts';
import { type MachineStep, machineSteps } from './machine-steps.data.ts';
import { PlainText } from './plain-text.tsx';

interface StepPanelProps {
  readonly view: MachineView;
  readonly isFlow: boolean;
  readonly step: MachineStep;
  readonly onStep: (step: MachineStep) => void;
  readonly marks: Marks;
}

/** Rows beyond these come on request: a long CV has thousands of lines. */
const shownFirst = 60;

function Items({ items, marks }: { readonly items: readonly StepItem[]; readonly marks: Marks }) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <>
      <ul className="v-step-items" aria-label="Found in this step">
        {(all ? items : items.slice(0, shownFirst)).map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="v-step-item"
              data-active={marks.inHand?.id === item.id}
              data-hovered={marks.hoveredId === item.id}
              onClick={() => marks.take(item.id)}
              onMouseEnter={() => marks.hover(item.id)}
              onMouseLeave={() => marks.hover(undefined)}
              onFocus={() => marks.hover(item.id)}
              onBlur={() => marks.hover(undefined)}
            >
              <bdi>{item.title}</bdi>
              {item.detail && <small>{item.detail}</small>}
            </button>
          </li>
        ))}
      </ul>
      {items.length > shownFirst && !all && (
        <Button size="compact-sm" variant="subtle" mt="xs" onClick={() => setAll(true)}>
          Show all {items.length.toLocaleString('en')}
        </Button>
      )}
    </>
  );
}

function countOf({ counts }: MachineView, step: MachineStep): number | undefined {
  return step === 'text' ? undefined : counts[step];
}

/** The steps of a reading one after the other, and what each found. */
export function StepPanel({ view, isFlow, step, onStep, marks }: StepPanelProps) {
  // A document that flows has no columns: its order is the file's.
  const steps = machineSteps.filter(({ id }) => !(isFlow && id === 'columns'));
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );
  const current = steps[at];
  const next = steps[at + 1];
  return (
    <>
      <ol className="v-steps" aria-label="Steps">
        {steps.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              className="v-step"
              aria-current={id === step ? 'step' : undefined}
              onClick={() => onStep(id)}
            >
              <span className="v-step-number">{index + 1}</span>
              <span>{title}</span>
              <span className="v-number">{countOf(view, id)?.toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ol>
      {current && (
        <Text size="sm" my="sm">
          {isFlow && 'flow' in current ? current.flow : current.explanation}
        </Text>
      )}
      {step === 'lines' && view.leftOut.length > 0 && (
        <Text size="sm" c="dimmed" mb="sm">
          {count(view.leftOut.length, 'repeating line')} left out.
        </Text>
      )}
      {step === 'text' ? (
        <PlainText text={view.text} />
      ) : (
        <Items key={step} items={stepItems(view, step)} marks={marks} />
      )}
      <Group mt="md" justify="space-between">
        <Text size="xs" c="dimmed">
          Reader version {view.readerVersion}
          {view.language && `, language ${view.language}`}
        </Text>
        {next && (
          <Button size="xs" variant="default" onClick={() => onStep(next.id)}>
            Next: {next.title}
          </Button>
        )}
      </Group>
    </>
  );
}
