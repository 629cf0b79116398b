import './moves.css';
import { Button, Drawer, Group, Skeleton, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { formatPoints } from '@vitae/ui/marks/score-sum';
import { MessageState } from '@vitae/ui/message-state';
import { useState } from 'react';
import type { MoveRow } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import { TextLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { useMoves } from './queries.ts';

const reasons: Readonly<Record<MoveRow['terms'][number]['reason'], string>> = {
  added: 'new in the rubric',
  removed: 'taken out of the rubric',
  reworded: 'asked for in other words',
  reweighed: 'another weight',
  'judged-anew': 'judged anew',
  'sum-changed': 'a share of another sum',
};

/** More terms than this are said as a number. */
const termsShown = 3;

const signed = (points: number): string => `${points >= 0 ? '+' : '−'}${formatPoints(Math.abs(points))}`;

function Place({ row }: { readonly row: MoveRow }) {
  const up = row.rankAfter < row.rankBefore;
  if (row.rankAfter === row.rankBefore) return <span className="v-move-place">place {row.rankAfter}</span>;
  return (
    <span className="v-move-place" data-up={up}>
      {up ? <IconArrowUp size={14} aria-hidden="true" /> : <IconArrowDown size={14} aria-hidden="true" />}
      <span className="v-visually-hidden">{up ? 'up' : 'down'} </span>
      {row.rankBefore} → {row.rankAfter}
    </span>
  );
}

function Move({ row }: { readonly row: MoveRow }) {
  const more = row.terms.length - termsShown;
  return (
    <li className="v-move">
      <div className="v-move-head">
        <TextLink to="/evaluations/$evaluationId" params={{ evaluationId: row.evaluationId }} fw={560} c="inherit">
          <bdi>{row.name ?? row.fileName}</bdi>
        </TextLink>
        <Place row={row} />
      </div>
      <Text size="sm" c="dimmed">
        Score {formatPoints(row.scoreBefore)} → {formatPoints(row.scoreAfter)}
      </Text>
      <ul className="v-move-terms">
        {row.terms.slice(0, termsShown).map((term) => (
          <li key={term.requirementId}>
            <span className="v-figures">{signed(term.after - term.before)}</span>
            <span>
              {term.requirement} <small>({reasons[term.reason]})</small>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="xs" c="dimmed">
          and {count(more, 'smaller change')}
        </Text>
      )}
    </li>
  );
}

function Moves({ postingId }: { readonly postingId: string }) {
  const [page, setPage] = useState(1);
  const query = useMoves(postingId, page);
  return (
    <QueryView query={query} loading={<Skeleton height={300} />} compact>
      {({ items, total, fromVersion, toVersion, pageSize }) =>
        total === 0 ? (
          <MessageState compact title="Nobody moved">
            Every candidate that both rubrics judged has the place and score it had.
          </MessageState>
        ) : (
          <>
            <Text size="sm" c="dimmed" mb="sm">
              {count(total, 'candidate')} moved from version {fromVersion} to version {toVersion} of the rubric. Places
              are counted among those whom both judged.
            </Text>
            <ol className="v-moves">
              {items.map((row) => (
                <Move key={row.cvId} row={row} />
              ))}
            </ol>
            {total > pageSize && (
              <Group justify="space-between" mt="md">
                <Button size="xs" variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
                  Before
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  disabled={page * pageSize >= total}
                  onClick={() => setPage(page + 1)}
                >
                  Next
                </Button>
              </Group>
            )}
          </>
        )
      }
    </QueryView>
  );
}

interface MovesDrawerProps {
  readonly postingId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Who stands elsewhere since the rubric changed, and which terms of the sum did it. */
export function MovesDrawer({ postingId, opened, onClose }: MovesDrawerProps) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size={440} title="Who moved, and why">
      {opened && <Moves postingId={postingId} />}
    </Drawer>
  );
}
