import { Button, Group, Skeleton, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { MessageState } from '@vitae/ui/message-state';
import { ScoreDial } from '@vitae/ui/score-ring';
import type { EvaluationRow } from '../../shared/api-types.ts';
import { formatWhen } from '../../shared/format.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { StageLabel } from '../../shared/stage-label.tsx';
import { useCvEvaluations } from './queries.ts';

function EvaluationLine({ row }: { readonly row: EvaluationRow }) {
  return (
    <li className="v-evaluation-line">
      <Link to="/evaluations/$evaluationId" params={{ evaluationId: row.id }} className="v-line-link">
        {row.score === undefined ? (
          <span style={{ width: 52 }} />
        ) : (
          <ScoreDial score={Math.round(row.score)} size={52} />
        )}
        <span style={{ flex: 1, minWidth: 0 }}>
          <Text fw={560} className="v-clamp" component="span">
            {row.postingTitle}
          </Text>
          <Text size="sm" c="dimmed" component="span" display="block">
            {formatWhen(row.completedAt ?? row.createdAt)}
            {!row.rubricIsCurrent && ', under an earlier rubric'}
          </Text>
        </span>
        {row.score === undefined ? (
          <StageLabel stage={row.stage} />
        ) : (
          <Text size="sm" c="dimmed">
            out of 100
          </Text>
        )}
      </Link>
    </li>
  );
}

interface EvaluationsTabProps {
  readonly cvId: string;
  readonly onEvaluate: () => void;
}

export function EvaluationsTab({ cvId, onEvaluate }: EvaluationsTabProps) {
  const query = useCvEvaluations(cvId);
  return (
    <div className="v-page" style={{ maxWidth: 760 }}>
      <QueryView query={query} loading={<Skeleton height={160} />}>
        {({ items }) =>
          items.length === 0 ? (
            <MessageState
              compact
              title="Not evaluated yet"
              actions={
                <Group justify="center">
                  <Button onClick={onEvaluate}>Evaluate against a posting</Button>
                </Group>
              }
            >
              Choose a posting, and see which of its requirements this CV shows, with the words that show it.
            </MessageState>
          ) : (
            <ul className="v-surface v-sessions">
              {items.map((row) => (
                <EvaluationLine key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </div>
  );
}
