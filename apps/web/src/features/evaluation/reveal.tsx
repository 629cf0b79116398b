import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { useReveal } from './mutations.ts';

/** In a blind screening: shows who this is, after asking once, since it cannot be unseen. */
export function Reveal({ detail }: { readonly detail: EvaluationDetail }) {
  const [asking, setAsking] = useState(false);
  const reveal = useReveal();
  if (!detail.candidate.hidden) return null;
  const close = (): void => setAsking(false);
  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconEye size={14} />} onClick={() => setAsking(true)}>
        Show who
      </Button>
      <Modal opened={asking} onClose={close} title="Show who this is?">
        <Stack>
          <Text size="sm">
            This screening is blind. The name, contacts and pages of {detail.cv.fileName} are shown to everybody who
            reviews it, and it is kept that you asked and when.
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button
              loading={reveal.isPending}
              onClick={() =>
                reveal.mutate({ postingId: detail.posting.id, cvIds: [detail.cv.id] }, { onSuccess: close })
              }
            >
              Show who this is
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
