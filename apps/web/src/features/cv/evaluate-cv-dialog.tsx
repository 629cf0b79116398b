import { Loader, Modal, NavLink, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { count } from '../../shared/format.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { useEvaluateCv } from './mutations.ts';
import { usePostings } from './queries.ts';

function Choices({ cvId }: { readonly cvId: string }) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const postings = usePostings(search);
  const evaluate = useEvaluateCv();
  return (
    <Stack gap="sm">
      <TextInput
        aria-label="Search postings"
        placeholder="Search postings"
        leftSection={<IconSearch size={16} />}
        value={typed}
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <QueryView query={postings} loading={<Skeleton height={120} />} compact>
        {({ items }) => (
          <div>
            {items.map((posting) => (
              <NavLink
                key={posting.id}
                component="button"
                label={posting.title}
                description={count(posting.requirementCount, 'requirement')}
                rightSection={
                  evaluate.isPending && evaluate.variables.postingId === posting.id ? <Loader size={14} /> : undefined
                }
                onClick={() => evaluate.mutate({ cvId, postingId: posting.id })}
              />
            ))}
            {items.length === 0 && (
              <Text c="dimmed">{search ? 'No posting matches.' : 'There is no posting yet.'}</Text>
            )}
          </div>
        )}
      </QueryView>
      <ButtonLink to="/postings/new" variant="default">
        New posting
      </ButtonLink>
    </Stack>
  );
}

interface EvaluateCvDialogProps {
  readonly cvId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function EvaluateCvDialog({ cvId, opened, onClose }: EvaluateCvDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Evaluate against which posting?">
      <Choices cvId={cvId} />
    </Modal>
  );
}
