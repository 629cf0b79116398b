import { Button, Group, NumberInput, Select, Skeleton, Text, Title } from '@mantine/core';
import { MessageState } from '@vitae/ui/message-state';
import { useState } from 'react';
import type { Impact, Selection } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { GroupsDialog } from './groups-dialog.tsx';
import { ImpactTable } from './impact-table.tsx';
import { useDeleteGroups } from './mutations.ts';
import { useImpact } from './queries.ts';

const ways: readonly { readonly value: Selection['by']; readonly label: string }[] = [
  { value: 'shortlist', label: 'Shortlisted by a person' },
  { value: 'top', label: 'Of the best, by rank' },
  { value: 'score', label: 'By score, from' },
];
const startsAt = { shortlist: 0, top: 10, score: 50 } as const;

function Choice({
  selection,
  onChange,
}: {
  readonly selection: Selection;
  readonly onChange: (to: Selection) => void;
}) {
  return (
    <Group gap="xs" align="flex-end">
      <Select
        label="Counts as selected"
        allowDeselect={false}
        data={[...ways]}
        value={selection.by}
        onChange={(by) => by && onChange({ by, value: startsAt[by] })}
      />
      {selection.by !== 'shortlist' && (
        <NumberInput
          aria-label={selection.by === 'top' ? 'Rank' : 'Score'}
          w={110}
          min={selection.by === 'top' ? 1 : 0}
          max={selection.by === 'top' ? 100_000 : 100}
          value={selection.value}
          onChange={(value) => typeof value === 'number' && onChange({ ...selection, value })}
        />
      )}
    </Group>
  );
}

function Counted({ impact }: { readonly impact: Impact }) {
  return (
    <>
      <ImpactTable rows={impact.rows} />
      {impact.withoutGroup > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {count(impact.withoutGroup, 'candidate')} without a group ({impact.selectedWithoutGroup} selected){' '}
          {impact.withoutGroup === 1 ? 'stands' : 'stand'} in no row.
        </Text>
      )}
      <details className="v-fairness-limits">
        <summary>How to read this</summary>
        <Text size="sm" mt="xs">
          The rate is how many of a group were selected; the ratio compares it with the highest rate. Under four fifths
          (0.80) is what the US guidelines on selection call evidence of adverse impact: a reason to look closer, no
          proof, and above it no proof of fairness. Intervals are 95 %: Wilson for rates, Katz on the logarithm for
          ratios. With few people, chance alone moves rates far.
        </Text>
      </details>
    </>
  );
}

function Forget({ postingId }: { readonly postingId: string }) {
  const [asking, setAsking] = useState(false);
  const forget = useDeleteGroups(() => setAsking(false));
  if (!asking)
    return (
      <Button variant="default" onClick={() => setAsking(true)}>
        Delete the groups
      </Button>
    );
  return (
    <Group gap="xs" role="group" aria-label="Delete the groups">
      <Button color="red" loading={forget.isPending} onClick={() => forget.mutate({ postingId })}>
        Delete them for good
      </Button>
      <Button variant="default" onClick={() => setAsking(false)}>
        Keep
      </Button>
    </Group>
  );
}

/** Selection rates by groups that the workspace supplies. */
export function ImpactSection({ postingId }: { readonly postingId: string }) {
  const [selection, setSelection] = useState<Selection>({ by: 'shortlist', value: 0 });
  const [supplying, setSupplying] = useState(false);
  const query = useImpact(postingId, selection);
  const has = (query.data?.rows.length ?? 0) > 0;
  const supply = (
    <Button variant={has ? 'default' : 'filled'} onClick={() => setSupplying(true)}>
      {has ? 'Supply other groups' : 'Supply groups'}
    </Button>
  );
  return (
    <section>
      <Title order={2} mb={4}>
        Who is selected?
      </Title>
      <Text c="dimmed" mb="md">
        If you know which group each candidate belongs to, Vitae counts how often each is selected. Groups are kept
        apart from the CVs, are shown beside no candidate, and no evaluation sees them.
      </Text>
      <QueryView query={query} loading={<Skeleton height={160} />} compact>
        {(impact) =>
          impact.rows.length === 0 ? (
            <MessageState compact title="No groups yet" actions={supply}>
              A list of file names or e-mails with a group each is enough.
            </MessageState>
          ) : (
            <>
              <Group justify="space-between" align="flex-end" mb="sm" gap="sm">
                <Choice selection={selection} onChange={setSelection} />
                <Group gap="xs">
                  {supply}
                  <Forget postingId={postingId} />
                </Group>
              </Group>
              <Counted impact={impact} />
            </>
          )
        }
      </QueryView>
      <GroupsDialog postingId={postingId} opened={supplying} onClose={() => setSupplying(false)} />
    </section>
  );
}
