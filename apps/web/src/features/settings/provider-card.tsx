import { ActionIcon, Badge, Button, Group, Modal, Switch, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { ModelProviderRow } from '../../shared/api-types.ts';
import { formatMoment } from '../../shared/format.ts';
import { useDeleteProvider, useTestProvider, useUpdateProvider } from './mutations.ts';
import { ProviderForm } from './provider-form.tsx';
import { providerKinds } from './provider-kinds.data.ts';

interface ProviderCardProps {
  readonly provider: ModelProviderRow;
  readonly editable: boolean;
  /** Missing at the ends of the list. */
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
}

const problems = {
  'price-unknown': 'Nobody said what it costs, so it is not asked. Enter its price or a ceiling of tokens.',
  'host-refused': 'Whoever runs Vitae does not allow this server any more.',
  'key-unreadable': 'Its key cannot be read any more, since this Vitae’s own key has changed. Enter it again.',
} as const;

function priceText({ kind, inputPrice, outputPrice, tokenCeiling }: ModelProviderRow): string {
  const priced = inputPrice !== null && outputPrice !== null;
  const isFree = priced ? inputPrice + outputPrice === 0 : providerKinds[kind].isFree;
  const price = isFree
    ? 'Costs nothing'
    : !priced
      ? 'Price unknown'
      : `US$${inputPrice} sent, US$${outputPrice} answered, for a million tokens`;
  return tokenCeiling === null ? price : `${price}; at most ${tokenCeiling.toLocaleString('en')} tokens a month`;
}

function BreakerNote({ breaker }: { readonly breaker: ModelProviderRow['breaker'] }) {
  if (breaker.state === 'closed') return null;
  return (
    <Text size="sm" className="v-provider-note" data-kind="warning">
      {breaker.state === 'open'
        ? `It failed several times in a row and is left alone${breaker.retryAt ? ` until ${formatMoment(breaker.retryAt)}` : ''}. The local evaluation stands meanwhile.`
        : 'It failed before and is being tried again, one call at a time.'}
    </Text>
  );
}

function TestLine({ provider }: { readonly provider: ModelProviderRow }) {
  const test = useTestProvider();
  return (
    <Group gap="sm" mt="xs">
      <Button variant="default" size="xs" loading={test.isPending} onClick={() => test.mutate({ id: provider.id })}>
        Test
      </Button>
      <Text size="sm" c={test.data && !test.data.ok ? 'red' : 'dimmed'} role="status" style={{ flex: 1 }}>
        {test.data && `${test.data.message}${test.data.ok ? ` (${test.data.durationMs} ms)` : ''}`}
        {test.isError && 'The test could not be made. Try again.'}
      </Text>
    </Group>
  );
}

/** One model in the order in which they are asked. The host's own can be looked at only. */
export function ProviderCard({ provider, editable, onUp, onDown }: ProviderCardProps) {
  const [editing, setEditing] = useState(false);
  const update = useUpdateProvider();
  const remove = useDeleteProvider(() => setEditing(false));
  const askRemove = (): void => {
    modals.openConfirmModal({
      title: `Remove ${provider.name}?`,
      children: 'Its key is deleted. What it answered before stays.',
      labels: { confirm: 'Remove', cancel: 'Keep' },
      confirmProps: { color: 'red' },
      onConfirm: () => remove.mutate({ id: provider.id }),
    });
  };
  return (
    <li className="v-provider" data-off={!provider.enabled}>
      <div className="v-provider-main">
        <Group gap="xs">
          <Text fw={560} className="v-name">
            {provider.name}
          </Text>
          {provider.breaker.state !== 'closed' && (
            <Badge variant="light" color="orange" tt="none" fw={500}>
              {provider.breaker.state === 'open' ? 'Left alone' : 'Being tried'}
            </Badge>
          )}
          {!provider.enabled && (
            <Badge variant="default" tt="none" fw={500}>
              Off
            </Badge>
          )}
        </Group>
        <Text size="sm" className="v-name">
          {provider.model}
          {editable && ` · ${providerKinds[provider.kind].label}`}
          {provider.keyEnding && ` · key …${provider.keyEnding}`}
        </Text>
        {provider.baseUrl && (
          <Text size="sm" c="dimmed" className="v-name">
            {provider.baseUrl}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {priceText(provider)}
        </Text>
        {provider.problem && (
          <Text size="sm" className="v-provider-note" data-kind="problem">
            {problems[provider.problem]}
          </Text>
        )}
        <BreakerNote breaker={provider.breaker} />
        {editable && <TestLine provider={provider} />}
      </div>
      {editable && (
        <div className="v-provider-actions">
          <Switch
            checked={provider.enabled}
            label="Ask it"
            onChange={(event) => update.mutate({ id: provider.id, enabled: event.currentTarget.checked })}
          />
          <Group gap={4} wrap="nowrap">
            <ActionIcon disabled={!onUp} aria-label={`Ask ${provider.name} earlier`} onClick={onUp}>
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon disabled={!onDown} aria-label={`Ask ${provider.name} later`} onClick={onDown}>
              <IconArrowDown size={16} />
            </ActionIcon>
          </Group>
          <Group gap={4} wrap="nowrap">
            <Button variant="default" size="xs" onClick={() => setEditing(true)}>
              Edit
            </Button>
            <Button variant="subtle" color="red" size="xs" onClick={askRemove}>
              Remove
            </Button>
          </Group>
          <Modal opened={editing} onClose={() => setEditing(false)} title={`Edit ${provider.name}`}>
            <ProviderForm provider={provider} onDone={() => setEditing(false)} />
          </Modal>
        </div>
      )}
    </li>
  );
}
