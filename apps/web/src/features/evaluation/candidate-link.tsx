import { Button, CopyButton, Group, NumberInput, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatMoment } from '../../shared/format.ts';
import { showFailure } from '../../shared/notices.tsx';
import { sharedAddress } from '../../shared/shared-address.ts';
import { useTRPC } from '../../shared/trpc.ts';

interface CandidateLinkProps {
  readonly evaluationId: string;
  readonly contact: string;
}

/** Makes a link for the candidate alone; its address is shown this once. */
export function CandidateLink({ evaluationId, contact }: CandidateLinkProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [days, setDays] = useState(14);
  const create = useMutation(
    trpc.shareLink.create.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.shareLink.pathKey() }),
      onError: showFailure,
    }),
  );
  if (create.data) {
    const address = sharedAddress(create.data.token);
    return (
      <div>
        <Group gap="xs" align="flex-end">
          <TextInput label="Link for the candidate" readOnly value={address} style={{ flex: 1, minWidth: 200 }} />
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Text size="xs" c="dimmed" mt={4}>
          It works until {formatMoment(create.data.expiresAt)}, for whoever has it. It is shown only now; end it under
          Share links of the screening.
        </Text>
      </div>
    );
  }
  return (
    <Group gap="xs" align="flex-end">
      <NumberInput
        label="Days"
        min={1}
        max={365}
        w={90}
        value={days}
        onChange={(value) => setDays(typeof value === 'number' ? value : 14)}
      />
      <Button
        variant="default"
        disabled={!contact.trim()}
        loading={create.isPending}
        onClick={() => create.mutate({ kind: 'candidate', evaluationId, contact, days })}
      >
        Make a link to the candidate's page
      </Button>
    </Group>
  );
}
