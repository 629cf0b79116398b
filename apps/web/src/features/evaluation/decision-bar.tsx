import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { DecisionKind } from '../../shared/api-types.ts';
import { DecisionBadge } from '../../shared/decision-badge.tsx';
import { DecisionDialog } from '../../shared/decision-dialog.tsx';
import { decisionActs, decisionKinds, useUndoDecisions } from '../../shared/decisions.ts';
import { formatWhen } from '../../shared/format.ts';
import { type CandidateOf, useDecisions } from './queries.ts';

/** The decision that holds for a candidate, and the ways to another one. */
export function DecisionBar({ candidate }: { readonly candidate: CandidateOf }) {
  const [kind, setKind] = useState<DecisionKind>();
  const query = useDecisions(candidate);
  const undo = useUndoDecisions();
  const standing = query.data?.items.find((one) => one.undoneAt === undefined);
  return (
    <div className="v-decision-bar">
      {standing && (
        <Group gap="xs" wrap="nowrap" justify="space-between">
          <Text size="sm" component="div" style={{ minWidth: 0 }}>
            <DecisionBadge kind={standing.kind} />{' '}
            <Text span size="xs" c="dimmed">
              by {standing.by ?? 'somebody who left'}, {formatWhen(standing.at)}
            </Text>
            {standing.reason && (
              <Text size="sm" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
                {standing.reason}
              </Text>
            )}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            style={{ flex: 'none' }}
            loading={undo.isPending}
            onClick={() => undo.mutate({ ids: [standing.id] })}
          >
            Undo
          </Button>
        </Group>
      )}
      <Group gap={6} grow>
        {decisionKinds.map((each) => (
          <Button
            key={each}
            size="compact-sm"
            variant="default"
            disabled={standing?.kind === each}
            onClick={() => setKind(each)}
          >
            {decisionActs[each]}
          </Button>
        ))}
      </Group>
      <DecisionDialog
        request={kind && { kind, postingId: candidate.postingId, cvIds: [candidate.cvId] }}
        onClose={() => setKind(undefined)}
      />
    </div>
  );
}
