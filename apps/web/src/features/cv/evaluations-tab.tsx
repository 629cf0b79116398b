import { Button, Group, Skeleton, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { MessageState } from '@vitae/ui/message-state';
import { ScoreDial } from '@vitae/ui/score-ring';
import type { CvDetail, EvaluationRow } from '../../shared/api-types.ts';
import { formatWhen } from '../../shared/format.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { StageLabel } from '../../shared/stage-label.tsx';
import { useRenewEvaluations } from './mutations.ts';
import { useCvEvaluations } from './queries.ts';

/** Made before a person corrected the CV last. */
const isOutdated = ({ completedAt }: EvaluationRow, { correctedAt }: CvDetail): boolean =>
  completedAt !== undefined && correctedAt !== undefined && completedAt <= correctedAt;

interface EvaluationLineProps {
  readonly row: EvaluationRow;
  readonly cv: CvDetail;
}

function EvaluationLine({ row, cv }: EvaluationLineProps) {
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
            {isOutdated(row, cv) && ', the CV was corrected since'}
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
  readonly cv: CvDetail;
  readonly onEvaluate: () => void;
}

/** Offered where an evaluation does not know the last correction. */
function Renew({ cv }: { readonly cv: CvDetail }) {
  const renew = useRenewEvaluations();
  return (
    <Group justify="space-between" mb="md" role="status">
      <Text size="sm">The CV was corrected since it was evaluated.</Text>
      <Button size="xs" loading={renew.isPending} onClick={() => renew.mutate({ id: cv.id })}>
        Evaluate again
      </Button>
    </Group>
  );
}

export function EvaluationsTab({ cv, onEvaluate }: EvaluationsTabProps) {
  const query = useCvEvaluations(cv.id);
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
            <>
              {items.some((row) => row.rubricIsCurrent && isOutdated(row, cv)) && <Renew cv={cv} />}
              <ul className="v-surface v-sessions">
                {items.map((row) => (
                  <EvaluationLine key={row.id} row={row} cv={cv} />
                ))}
              </ul>
            </>
          )
        }
      </QueryView>
    </div>
  );
}
