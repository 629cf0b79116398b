import { Text, Title } from '@mantine/core';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { DecisionBadge } from '../../shared/decision-badge.tsx';
import { formatMoment } from '../../shared/format.ts';
import { DecisionBar } from './decision-bar.tsx';
import { NoteList } from './note-list.tsx';
import { type CandidateOf, useDecisions } from './queries.ts';

/** Every decision with who, when and why, undone ones too. */
function History({ candidate, blind }: { readonly candidate: CandidateOf; readonly blind: boolean }) {
  const query = useDecisions(candidate);
  const items = query.data?.items ?? [];
  const revealed = blind ? query.data?.revealed : undefined;
  if (items.length === 0 && !revealed) return null;
  return (
    <section>
      <Title order={3}>History</Title>
      <ol className="v-history">
        {items.map((one) => (
          <li key={one.id} data-undone={one.undoneAt !== undefined}>
            <DecisionBadge kind={one.kind} />
            <Text size="xs" c="dimmed">
              {one.by ?? 'Somebody who left'}, {formatMoment(one.at)}
            </Text>
            {one.reason && <Text size="sm">{one.reason}</Text>}
            {one.undoneAt && (
              <Text size="xs" c="dimmed">
                Undone by {one.undoneBy ?? 'somebody who left'}, {formatMoment(one.undoneAt)}
              </Text>
            )}
          </li>
        ))}
        {revealed && (
          <li>
            <Text size="xs" c="dimmed">
              Who this is was first shown to {revealed.by ?? 'somebody who left'}, {formatMoment(revealed.at)}
            </Text>
          </li>
        )}
      </ol>
    </section>
  );
}

/** What people make of a candidate: a decision with its history, and notes. The score stands elsewhere, untouched. */
export function ReviewPanel({ detail }: { readonly detail: EvaluationDetail }) {
  const candidate = { postingId: detail.posting.id, cvId: detail.cv.id };
  return (
    <div className="v-summary">
      <section>
        <Title order={3}>Decision</Title>
        <DecisionBar candidate={candidate} />
      </section>
      <section>
        <Title order={3}>Notes</Title>
        <NoteList candidate={candidate} />
      </section>
      <History candidate={candidate} blind={detail.candidate.blind} />
    </div>
  );
}
