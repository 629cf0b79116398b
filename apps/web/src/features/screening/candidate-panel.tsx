import { CloseButton, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ScreeningRow } from '../../shared/api-types.ts';
import { ButtonLink } from '../../shared/links.tsx';

interface CandidatePanelProps {
  readonly evaluationId: string;
  /** Known when the row is in view; the panel opens from an address too. */
  readonly row: ScreeningRow | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The candidate in hand, beside the list. */
export function CandidatePanel({ evaluationId, row, onClose, children }: CandidatePanelProps) {
  return (
    <aside className="v-candidate" aria-label="Candidate in hand">
      <Group className="v-candidate-head" justify="space-between" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Text fw={620} truncate>
            {row?.name ?? row?.fileName ?? 'Candidate'}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {row?.headline}
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap">
          <ButtonLink to="/evaluations/$evaluationId" params={{ evaluationId }} size="xs" variant="default">
            Open
          </ButtonLink>
          <CloseButton aria-label="Close the candidate" onClick={onClose} />
        </Group>
      </Group>
      {children}
    </aside>
  );
}
