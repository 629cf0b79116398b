import { Button, Modal, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Requirement } from '@vitae/core/posting/requirement';
import { useState } from 'react';
import { count } from '../../shared/format.ts';
import { showFailure } from '../../shared/notices.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { useFetchRubric, usePostingList } from './queries.ts';
import { withoutSources } from './rubric.ts';

interface CopyRubricDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onUse: (requirements: Requirement[]) => void;
  /** The posting that the rubric is for; it is not offered. */
  readonly postingId?: string;
}

/** Picks an earlier posting whose rubric is to be used for this one. */
export function CopyRubricDialog({ opened, onClose, onUse, postingId }: CopyRubricDialogProps) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 220);
  const query = usePostingList(search ? { search } : {});
  const fetchRubric = useFetchRubric();
  const use = async (id: string): Promise<void> => {
    try {
      onUse(withoutSources(await fetchRubric(id)));
      onClose();
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Use the rubric of another posting">
      <TextInput
        aria-label="Search postings"
        placeholder="Search by title"
        mb="sm"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <QueryView query={query} loading={<Skeleton height={160} />}>
        {({ items }) => {
          const others = items.filter(({ id }) => id !== postingId);
          if (others.length === 0) return <Text c="dimmed">No other posting{search && ' matches'}.</Text>;
          return (
            <Stack gap={4}>
              {others.map(({ id, title, requirementCount }) => (
                <Button
                  key={id}
                  variant="default"
                  justify="space-between"
                  onClick={() => void use(id)}
                  rightSection={
                    <Text size="xs" c="dimmed">
                      {count(requirementCount, 'requirement')}
                    </Text>
                  }
                >
                  <span className="v-clamp">{title}</span>
                </Button>
              ))}
            </Stack>
          );
        }}
      </QueryView>
    </Modal>
  );
}
