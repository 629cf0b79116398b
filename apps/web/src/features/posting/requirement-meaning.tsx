import { Group, NativeSelect, NumberInput, Text } from '@mantine/core';
import type { Requirement } from '@vitae/core/posting/requirement';
import { withLevel, withYears } from './rubric.ts';

/** Names of the levels that a requirement can ask for, by the scales of core/posting/requirement.ts. */
const levelNames: Partial<Record<Requirement['topic'], readonly string[]>> = {
  language: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'Mother tongue'],
  education: ['School leaving', 'Vocational', 'Associate', 'Bachelor', 'Master', 'Doctorate'],
};

interface RequirementMeaningProps {
  readonly requirement: Requirement;
  /** "Requirement 3", for names of the fields. */
  readonly label: string;
  readonly onChange: (requirement: Requirement) => void;
}

/** What is asked for besides the words: years, a level, and the skills that the reader understood. */
export function RequirementMeaning({ requirement, label, onChange }: RequirementMeaningProps) {
  const { topic, skills, skillsNeeded, minimumYears, level } = requirement;
  const levels = levelNames[topic];
  const list = skills?.length
    ? `${skills.length > 1 ? (skillsNeeded === 'all' ? 'all of ' : 'any of ') : ''}${skills.join(', ')}`
    : '';
  return (
    <Group gap="xs" wrap="nowrap" style={{ minWidth: 0, flex: 1 }}>
      {(topic === 'experience' || minimumYears !== undefined) && (
        <NumberInput
          size="xs"
          variant="unstyled"
          className="v-requirement-years"
          aria-label={`${label}: years`}
          min={0}
          max={60}
          hideControls
          suffix={minimumYears === 1 ? ' year' : ' years'}
          placeholder="any years"
          value={minimumYears ?? ''}
          onChange={(years) => onChange(withYears(requirement, typeof years === 'number' ? years : undefined))}
        />
      )}
      {levels && (
        <NativeSelect
          size="xs"
          variant="unstyled"
          className="v-requirement-topic"
          aria-label={`${label}: level`}
          data={[
            { value: '', label: 'level as written' },
            ...levels.map((name, at) => ({ value: String(at + 1), label: name })),
          ]}
          value={level === undefined ? '' : String(level)}
          onChange={(event) => onChange(withLevel(requirement, Number(event.currentTarget.value) || undefined))}
        />
      )}
      {list && (
        <Text size="xs" c="dimmed" truncate title={list}>
          {list}
        </Text>
      )}
    </Group>
  );
}
