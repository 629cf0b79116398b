import { ActionIcon, Group, NativeSelect, SegmentedControl, Slider, Text, Textarea, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type Requirement, RequirementKind, RequirementTopic } from '@vitae/core/posting/requirement';
import { formatPoints, pointsOf100 } from '@vitae/ui/marks/score-sum';
import { RequirementMeaning } from './requirement-meaning.tsx';
import { kindNames, rewordRequirement, topicNames, withKind } from './rubric.ts';

interface RequirementRowProps {
  readonly requirement: Requirement;
  readonly number: number;
  /** Σ of all weights. */
  readonly sum: number;
  readonly hovered: boolean;
  readonly onHover: (id: string | undefined) => void;
  readonly onChange: (requirement: Requirement) => void;
  readonly onRemove: () => void;
  readonly onMove: { readonly up: (() => void) | undefined; readonly down: (() => void) | undefined };
}

const topics = RequirementTopic.options.map((value) => ({ value, label: topicNames[value] }));

const kinds = RequirementKind.options.map((value) => ({ value, label: kindNames[value] }));

function RowActs({ number, onMove, onRemove }: Pick<RequirementRowProps, 'number' | 'onMove' | 'onRemove'>) {
  return (
    <Group gap={0} wrap="nowrap" className="v-row-acts">
      <Tooltip label="Move up">
        <ActionIcon size="sm" aria-label={`Move requirement ${number} up`} disabled={!onMove.up} onClick={onMove.up}>
          <IconArrowUp size={14} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Move down">
        <ActionIcon
          size="sm"
          aria-label={`Move requirement ${number} down`}
          disabled={!onMove.down}
          onClick={onMove.down}
        >
          <IconArrowDown size={14} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Remove">
        <ActionIcon size="sm" aria-label={`Remove requirement ${number}`} onClick={onRemove}>
          <IconTrash size={14} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

/** One requirement of a rubric, edited in place. */
export function RequirementRow({
  requirement,
  number,
  sum,
  hovered,
  onHover,
  onChange,
  onRemove,
  onMove,
}: RequirementRowProps) {
  const label = `Requirement ${number}`;
  const isGate = requirement.kind === 'gate';
  const points = formatPoints(pointsOf100(requirement.weight, sum));
  return (
    <li
      className="v-requirement"
      data-hovered={hovered}
      onMouseEnter={() => onHover(requirement.id)}
      onMouseLeave={() => onHover(undefined)}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Textarea
          aria-label={label}
          autosize
          minRows={1}
          variant="unstyled"
          className="v-requirement-text"
          value={requirement.text}
          maxLength={500}
          placeholder="What is asked for"
          onChange={(event) => onChange(rewordRequirement(requirement, event.currentTarget.value))}
          onFocus={() => onHover(requirement.id)}
        />
        <RowActs number={number} onMove={onMove} onRemove={onRemove} />
      </Group>
      <Group gap="sm" wrap="nowrap">
        <SegmentedControl
          size="xs"
          aria-label={`${label}: kind`}
          value={requirement.kind}
          onChange={(kind) => onChange(withKind(requirement, kind))}
          data={kinds}
        />
        {isGate ? (
          <Text size="xs" c="dimmed" style={{ flex: 1 }}>
            Shown apart, no points
          </Text>
        ) : (
          <>
            <Slider
              style={{ flex: 1 }}
              size="xs"
              min={0}
              max={10}
              step={0.5}
              label={null}
              thumbLabel={`${label}: weight`}
              value={requirement.weight}
              onChange={(weight) => onChange({ ...requirement, weight })}
            />
            <Text size="xs" c="dimmed" w={76} ta="right" className="v-figures" title={`Weight ${requirement.weight}`}>
              {points} of 100
            </Text>
          </>
        )}
      </Group>
      <Group gap="xs" wrap="nowrap">
        <NativeSelect
          size="xs"
          variant="unstyled"
          aria-label={`${label}: topic`}
          className="v-requirement-topic"
          data={topics}
          value={requirement.topic}
          onChange={(event) => {
            const topic = RequirementTopic.safeParse(event.currentTarget.value);
            if (topic.success) onChange({ ...requirement, topic: topic.data });
          }}
        />
        <RequirementMeaning requirement={requirement} label={label} onChange={onChange} />
      </Group>
    </li>
  );
}
