import { Badge, Button, CopyButton, Group, Modal, NumberInput, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ShareLink } from '../../shared/api-types.ts';
import { formatMoment } from '../../shared/format.ts';
import { showFailure } from '../../shared/notices.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { sharedAddress } from '../../shared/shared-address.ts';
import { useTRPC } from '../../shared/trpc.ts';

function useRefreshLinks(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: trpc.shareLink.pathKey() });
}

function NewLink({ postingId }: { readonly postingId: string }) {
  const trpc = useTRPC();
  const refresh = useRefreshLinks();
  const [days, setDays] = useState(14);
  const create = useMutation(trpc.shareLink.create.mutationOptions({ onSuccess: refresh, onError: showFailure }));
  const address = create.data && sharedAddress(create.data.token);
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        <NumberInput
          label="Days until it ends"
          min={1}
          max={365}
          w={140}
          value={days}
          onChange={(value) => setDays(typeof value === 'number' ? value : 14)}
        />
        <Button loading={create.isPending} onClick={() => create.mutate({ kind: 'screening', postingId, days })}>
          Make a link
        </Button>
      </Group>
      {address && (
        <div>
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <TextInput label="The new link" readOnly value={address} style={{ flex: 1 }} />
            <CopyButton value={address}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {copied ? 'Copied' : 'Copy'}
                </Button>
              )}
            </CopyButton>
          </Group>
          <Text size="xs" c="dimmed" mt={4}>
            Copy it now: it is not shown again.
          </Text>
        </div>
      )}
    </Stack>
  );
}

const stateNames: Readonly<Record<ShareLink['state'], string>> = {
  open: 'Open',
  expired: 'Expired',
  revoked: 'Ended',
};

function Link({ link }: { readonly link: ShareLink }) {
  const trpc = useTRPC();
  const refresh = useRefreshLinks();
  const revoke = useMutation(trpc.shareLink.revoke.mutationOptions({ onSuccess: refresh, onError: showFailure }));
  return (
    <Group justify="space-between" wrap="nowrap" component="li">
      <div style={{ minWidth: 0 }}>
        <Group gap="xs" wrap="nowrap">
          <Text size="sm" fw={560} truncate>
            {link.kind === 'screening' ? 'The whole screening' : `For ${link.candidate ?? 'a candidate'}`}
          </Text>
          <Badge size="sm" variant="light" color={link.state === 'open' ? 'ink' : 'gray'} style={{ flex: 'none' }}>
            {stateNames[link.state]}
          </Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {link.by ?? 'Somebody who left'}, {formatMoment(link.createdAt)}.{' '}
          {link.state === 'revoked'
            ? `Ended ${formatMoment(link.revokedAt ?? '')}`
            : `Until ${formatMoment(link.expiresAt)}`}
        </Text>
      </div>
      {link.state === 'open' && (
        <Button
          size="compact-sm"
          variant="default"
          loading={revoke.isPending}
          onClick={() => revoke.mutate({ id: link.id })}
        >
          End
        </Button>
      )}
    </Group>
  );
}

function Links({ postingId }: { readonly postingId: string }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.shareLink.list.queryOptions({ postingId }));
  return (
    <QueryView query={query} loading={<Skeleton height={60} />} compact>
      {({ items }) =>
        items.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nothing is shared.
          </Text>
        ) : (
          <Stack component="ul" gap="sm" p={0} m={0}>
            {items.map((link) => (
              <Link key={link.id} link={link} />
            ))}
          </Stack>
        )
      }
    </QueryView>
  );
}

interface ShareDialogProps {
  readonly postingId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Links to a screening: made, seen and ended here. */
export function ShareDialog({ postingId, opened, onClose }: ShareDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Share links" size="lg">
      {opened && (
        <Stack>
          <Text size="sm">
            Whoever has the link reads this ranking with its verdicts and pages, without an account. Decisions and notes
            stay here. A blind screening stays blind.
          </Text>
          <NewLink postingId={postingId} />
          <Links postingId={postingId} />
        </Stack>
      )}
    </Modal>
  );
}
