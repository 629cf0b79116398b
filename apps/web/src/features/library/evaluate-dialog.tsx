import { Button, Group, Modal, Radio, ScrollArea, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { count, formatWhen } from '../../shared/format.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { useEvaluateCvs } from './mutations.ts';
import { usePostingChoices } from './queries.ts';

interface EvaluateDialogProps {
  readonly opened: boolean;
  readonly cvIds: string[];
  /** Selected CVs that could not be read. */
  readonly leftOut: number;
  readonly onClose: () => void;
  readonly onStarted: (postingId: string) => void;
}

function Choices({ cvIds, leftOut, onClose, onStarted }: Omit<EvaluateDialogProps, 'opened'>) {
  const postings = usePostingChoices('');
  const [chosen, setPostingId] = useState<string>();
  // The newest is the likeliest.
  const postingId = chosen ?? postings.data?.items[0]?.id;
  const evaluate = useEvaluateCvs(onStarted);
  return (
    <QueryView query={postings} loading={<Skeleton height={120} />} compact>
      {({ items }) =>
        items.length === 0 ? (
          <Stack align="flex-start">
            <Text>There is no posting yet. Paste one, and evaluate from there.</Text>
            <ButtonLink to="/postings/new">New posting</ButtonLink>
          </Stack>
        ) : (
          <Stack>
            <ScrollArea.Autosize mah={320}>
              <Radio.Group aria-label="Posting" value={postingId ?? null} onChange={setPostingId}>
                <Stack gap="xs">
                  {items.map((posting) => (
                    <Radio
                      key={posting.id}
                      value={posting.id}
                      label={posting.title}
                      description={`${count(posting.requirementCount, 'requirement')} · ${formatWhen(posting.createdAt)}`}
                    />
                  ))}
                </Stack>
              </Radio.Group>
            </ScrollArea.Autosize>
            {leftOut > 0 && (
              <Text size="sm" c="dimmed">
                {count(leftOut, 'CV', 'CVs')} that could not be read {leftOut === 1 ? 'is' : 'are'} left out.
              </Text>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button
                disabled={!postingId}
                loading={evaluate.isPending}
                onClick={() => postingId && evaluate.mutate({ postingId, cvIds })}
              >
                Evaluate {count(cvIds.length, 'CV')}
              </Button>
            </Group>
          </Stack>
        )
      }
    </QueryView>
  );
}

/** Asks which posting some CVs are judged against. */
export function EvaluateDialog({ opened, cvIds, leftOut, onClose, onStarted }: EvaluateDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Evaluate against which posting?">
      <Choices cvIds={cvIds} leftOut={leftOut} onClose={onClose} onStarted={onStarted} />
    </Modal>
  );
}
