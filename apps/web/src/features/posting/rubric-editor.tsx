import './posting.css';
import { Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Requirement } from '@vitae/core/posting/requirement';
import { formatPoints } from '@vitae/ui/marks/score-sum';
import { count } from '../../shared/format.ts';
import { RequirementRow } from './requirement-row.tsx';
import { addRequirement, moveRequirement, weightSum } from './rubric.ts';

interface RubricEditorProps {
  readonly requirements: readonly Requirement[];
  readonly onChange: (requirements: Requirement[]) => void;
  readonly hoveredId: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}

/** Requirements with their weights, and what they add up to. */
export function RubricEditor({ requirements, onChange, hoveredId, onHover }: RubricEditorProps) {
  const sum = weightSum(requirements);
  const countOf = (kind: Requirement['kind']) => requirements.filter((one) => one.kind === kind).length;
  const gates = countOf('gate');
  return (
    <section aria-label="Rubric">
      <Group justify="space-between" align="baseline" mb="xs">
        <Title order={2}>What is asked for</Title>
        <Text size="sm" c="dimmed">
          {countOf('must')} must, {countOf('nice')} nice{gates > 0 && `, ${count(gates, 'gate')}`} · weights sum to{' '}
          {formatPoints(sum)}
        </Text>
      </Group>
      <ol className="v-requirements">
        {requirements.map((requirement, index) => (
          <RequirementRow
            key={requirement.id}
            requirement={requirement}
            number={index + 1}
            sum={sum}
            hovered={hoveredId === requirement.id}
            onHover={onHover}
            onChange={(changed) => onChange(requirements.map((each) => (each.id === changed.id ? changed : each)))}
            onRemove={() => onChange(requirements.filter((each) => each.id !== requirement.id))}
            onMove={{
              up: index === 0 ? undefined : () => onChange(moveRequirement(requirements, index, index - 1)),
              down:
                index === requirements.length - 1
                  ? undefined
                  : () => onChange(moveRequirement(requirements, index, index + 1)),
            }}
          />
        ))}
      </ol>
      <Button
        variant="subtle"
        size="xs"
        mt="xs"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange(addRequirement(requirements))}
      >
        Add a requirement
      </Button>
    </section>
  );
}
