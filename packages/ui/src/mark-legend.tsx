import { Group, Text } from '@mantine/core';
import { type Mark, type MarkKind, markKindNames } from './marks/mark.ts';

const order: readonly MarkKind[] = ['met', 'partial', 'read', 'unsure', 'hidden', 'finding'];

/** Which strokes are on the document and what they say; kinds that do not occur are left out. */
export function MarkLegend({ marks }: { readonly marks: readonly Mark[] }) {
  const kinds = order.filter((kind) => marks.some((mark) => mark.kind === kind));
  return (
    <Group gap="sm" wrap="wrap" className="v-legend" style={{ rowGap: 2 }}>
      {kinds.map((kind) => (
        <Group key={kind} gap={6} wrap="nowrap">
          <span className="v-legend-paper">
            <span className="v-stroke" data-kind={kind} />
          </span>
          <Text size="xs" c="dimmed">
            {markKindNames[kind]}
          </Text>
        </Group>
      ))}
    </Group>
  );
}
