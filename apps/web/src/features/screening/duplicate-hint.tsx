import { Button, Group, Popover, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { DuplicatePair, ScreeningRow } from '../../shared/api-types.ts';
import { TextLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { useDismissDuplicate, useRemoveCv } from './mutations.ts';
import { useRowsOf } from './queries.ts';

const reasonWords: Readonly<Record<DuplicatePair['reasons'][number], string>> = {
  'same-file': 'the same file',
  'same-email': 'the same e-mail',
  'same-phone': 'the same phone number',
  'near-same-text': 'nearly the same text',
};

/** "The same e-mail, nearly the same text (93 %)". */
export function whyDuplicate({ reasons, likeness }: DuplicatePair): string {
  const share = likeness === undefined ? '' : ` (${Math.round(likeness * 100)} %)`;
  const words = reasons.map((reason) => `${reasonWords[reason]}${reason === 'near-same-text' ? share : ''}`).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface OtherProps {
  readonly row: ScreeningRow;
  readonly pair: DuplicatePair;
  readonly other: ScreeningRow | undefined;
}

function Other({ row, pair, other }: OtherProps) {
  const dismiss = useDismissDuplicate();
  const remove = useRemoveCv();
  const otherCvId = pair.cvIds.find((cvId) => cvId !== row.cvId) ?? row.cvId;
  return (
    <div>
      {other ? (
        <TextLink to="/evaluations/$evaluationId" params={{ evaluationId: other.evaluationId }} fw={560} size="sm">
          <bdi>{other.name ?? other.fileName}</bdi>
          {other.rank !== undefined && ` (place ${other.rank})`}
        </TextLink>
      ) : (
        <Text size="sm" fw={560}>
          Another CV
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {whyDuplicate(pair)}
      </Text>
      <Group gap="xs" mt={6}>
        <Button
          size="compact-xs"
          variant="default"
          loading={dismiss.isPending}
          onClick={() => dismiss.mutate({ cvId: row.cvId, otherCvId })}
        >
          Two people
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          loading={remove.isPending}
          onClick={() => remove.mutate({ ids: [row.cvId] })}
        >
          Delete this CV
        </Button>
      </Group>
    </div>
  );
}

interface DuplicateHintProps {
  readonly postingId: string;
  readonly row: ScreeningRow;
  readonly pairs: readonly DuplicatePair[];
}

function Others({ postingId, row, pairs }: DuplicateHintProps) {
  const ids = [...new Set(pairs.flatMap(({ cvIds }) => cvIds))].filter((cvId) => cvId !== row.cvId);
  const query = useRowsOf(postingId, ids, true);
  return (
    <QueryView query={query} loading={<Skeleton height={60} />} compact>
      {({ items }) => (
        <Stack gap="sm">
          <Text size="sm">This may be the same person as:</Text>
          {pairs.map((pair) => (
            <Other
              key={pair.cvIds.join()}
              row={row}
              pair={pair}
              other={items.find(({ cvId }) => cvId !== row.cvId && pair.cvIds.includes(cvId))}
            />
          ))}
        </Stack>
      )}
    </QueryView>
  );
}

/** Says that a candidate may be there twice; what to do about it is the person's. */
export function DuplicateHint(props: DuplicateHintProps) {
  const [opened, setOpened] = useState(false);
  const { row } = props;
  return (
    <Popover opened={opened} onChange={setOpened} width={300} position="bottom-start" withinPortal trapFocus>
      <Popover.Target>
        <UnstyledButton
          className="v-ranked-twice"
          aria-label={`${row.name ?? row.fileName} may be here twice`}
          title="May be here twice"
          aria-expanded={opened}
          onClick={(event) => {
            event.stopPropagation();
            setOpened(!opened);
          }}
        >
          <IconCopy size={13} aria-hidden="true" />
          twice?
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown maw="calc(100vw - 24px)" onClick={(event) => event.stopPropagation()}>
        {opened && <Others {...props} />}
      </Popover.Dropdown>
    </Popover>
  );
}
