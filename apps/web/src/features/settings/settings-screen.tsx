import './settings.css';
import { Button, Modal, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { MessageState } from '@vitae/ui/message-state';
import { useState } from 'react';
import type { ModelProviders } from '../../shared/api-types.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { BudgetSection } from './budget-section.tsx';
import { useOrderProviders } from './mutations.ts';
import { ProviderCard } from './provider-card.tsx';
import { ProviderForm } from './provider-form.tsx';
import { useModelProviders } from './queries.ts';
import { SkillsSection } from './skills-section.tsx';

/** The id under which a workspace sees the model that its host offers. */
const hostProviderId = 'environment';

function ProviderList({ providers }: { readonly providers: ModelProviders }) {
  const order = useOrderProviders();
  const { items, canEdit } = providers;
  const own = items.filter(({ id }) => id !== hostProviderId);
  const swap = (at: number, other: number): void => {
    const ids = own.map(({ id }) => id);
    const [a, b] = [ids[at], ids[other]];
    if (a === undefined || b === undefined) return;
    ids[at] = b;
    ids[other] = a;
    order.mutate({ ids });
  };
  return (
    <ul className="v-surface v-providers">
      {items.map((provider, at) => {
        const isOwn = provider.id !== hostProviderId;
        return (
          <ProviderCard
            key={provider.id}
            provider={provider}
            editable={canEdit && isOwn}
            onUp={at > 0 ? () => swap(at, at - 1) : undefined}
            onDown={at < own.length - 1 ? () => swap(at, at + 1) : undefined}
          />
        );
      })}
    </ul>
  );
}

function Models({ providers }: { readonly providers: ModelProviders }) {
  const [adding, setAdding] = useState(false);
  const { items, budget, canEdit } = providers;
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      Add a model
    </Button>
  );
  return (
    <Stack gap="xl">
      <section>
        <div className="v-section-head">
          <Title order={2}>Models</Title>
          {canEdit && items.length > 0 && add}
        </div>
        <Text c="dimmed" mb="sm">
          Vitae evaluates by itself. A model can give a second opinion: it marks which requirements a CV shows, with
          quotes that are checked; the points are Vitae's arithmetic. The first model that answers is used.
        </Text>
        {items.length > 0 ? (
          <ProviderList providers={providers} />
        ) : canEdit ? (
          <MessageState compact title="No model is set up" actions={add}>
            None is needed. OpenAI, OpenRouter, Ollama on your own machine, or any server that speaks the same language.
          </MessageState>
        ) : (
          <MessageState compact title="No models here">
            The demo workspace is open to everybody, so it keeps no keys. Register to set up a model.
          </MessageState>
        )}
      </section>
      {items.length > 0 && <BudgetSection key={budget.ceilingUsd} budget={budget} editable={canEdit} />}
      <Modal opened={adding} onClose={() => setAdding(false)} title="Add a model">
        <ProviderForm onDone={() => setAdding(false)} />
      </Modal>
    </Stack>
  );
}

/** What a workspace sets up for all its members. */
export function SettingsScreen() {
  usePageTitle('Settings');
  const providers = useModelProviders();
  return (
    <div className="v-page" style={{ maxWidth: 820 }}>
      <Title order={1} mb="xl">
        Settings
      </Title>
      <Stack gap="xl">
        <SkillsSection />
        <QueryView query={providers} loading={<Skeleton height={220} />}>
          {(answer) => <Models providers={answer} />}
        </QueryView>
      </Stack>
    </div>
  );
}
