import './settings.css';
import {
  Alert,
  Autocomplete,
  Button,
  Group,
  NumberInput,
  PasswordInput,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import type { ModelProviderRow } from '../../shared/api-types.ts';
import { errorTextOf } from '../../shared/error-text.ts';
import { useCreateProvider, useTestProvider, useUpdateProvider } from './mutations.ts';
import {
  draftOf,
  emptyDraft,
  type ProviderDraft,
  saysCost,
  settingsOf,
  withKind,
  withModel,
} from './provider-draft.ts';
import { kindOrder, type ProviderKind, providerKinds } from './provider-kinds.data.ts';

interface FieldsProps {
  readonly draft: ProviderDraft;
  readonly onDraft: (draft: ProviderDraft) => void;
  readonly kept: ModelProviderRow | undefined;
  /** Names that the server offered when it was tested. */
  readonly models: readonly string[];
}

function ServerFields({ draft, onDraft, kept, models }: FieldsProps) {
  const facts = providerKinds[draft.kind];
  return (
    <>
      <Select
        label="Kind"
        data={kindOrder.map((kind) => ({ value: kind, label: providerKinds[kind].label }))}
        value={draft.kind}
        allowDeselect={false}
        onChange={(kind) => kind && onDraft(withKind(draft, kind as ProviderKind))}
      />
      <TextInput
        label="Name"
        description="How it is called in results"
        value={draft.name}
        maxLength={80}
        onChange={(event) => onDraft({ ...draft, name: event.currentTarget.value })}
      />
      <TextInput
        label="Address"
        description="Any server that speaks OpenAI's chat completions; usually ends in /v1"
        type="url"
        placeholder="https://host/v1"
        value={draft.baseUrl}
        onChange={(event) => onDraft({ ...draft, baseUrl: event.currentTarget.value })}
      />
      <PasswordInput
        label="Key"
        description={
          kept?.keyEnding
            ? `The key that ends in ${kept.keyEnding} is kept. Leave this empty to keep it.`
            : facts.needsKey
              ? 'Kept encrypted; only its last four characters are shown again'
              : 'Only if the server asks for one'
        }
        autoComplete="off"
        value={draft.apiKey}
        onChange={(event) => onDraft({ ...draft, apiKey: event.currentTarget.value })}
      />
      <Autocomplete
        label="Model"
        placeholder={facts.modelExample}
        description={models.length === 0 ? 'Test the connection to choose from what the server offers' : undefined}
        data={[...models]}
        limit={50}
        value={draft.model}
        onChange={(model) => onDraft(withModel(draft, model))}
      />
    </>
  );
}

const amount = (value: number | string): number | '' => (typeof value === 'number' ? value : '');

function CostFields({ draft, onDraft }: Pick<FieldsProps, 'draft' | 'onDraft'>) {
  return (
    <fieldset className="v-cost-fields">
      <legend>What it costs</legend>
      <Group grow align="flex-start">
        <NumberInput
          label="Sent"
          description="US$ for a million tokens"
          min={0}
          decimalScale={4}
          value={draft.inputPrice}
          onChange={(value) => onDraft({ ...draft, inputPrice: amount(value) })}
        />
        <NumberInput
          label="Answered"
          description="US$ for a million tokens"
          min={0}
          decimalScale={4}
          value={draft.outputPrice}
          onChange={(value) => onDraft({ ...draft, outputPrice: amount(value) })}
        />
      </Group>
      <NumberInput
        label="Most tokens a month"
        description="Needed where the price is not known"
        min={1}
        decimalScale={0}
        thousandSeparator=" "
        value={draft.tokenCeiling}
        onChange={(value) => onDraft({ ...draft, tokenCeiling: amount(value) })}
      />
    </fieldset>
  );
}

interface ProviderFormProps {
  /** Absent for a new one. */
  readonly provider?: ModelProviderRow | undefined;
  readonly onDone: () => void;
}

/** Sets up a model. The connection can be tried before anything is kept; that costs nothing. */
export function ProviderForm({ provider, onDone }: ProviderFormProps) {
  const [draft, setDraft] = useState(() => (provider ? draftOf(provider) : emptyDraft('openai')));
  const test = useTestProvider();
  const create = useCreateProvider(onDone);
  const update = useUpdateProvider(onDone);
  const failure = create.error ?? update.error ?? test.error;
  const ready = draft.name.trim() !== '' && draft.baseUrl.trim() !== '' && draft.model.trim() !== '' && saysCost(draft);
  const newKey = draft.apiKey.trim() === '' ? undefined : draft.apiKey.trim();
  const save = (): void => {
    if (provider) {
      update.mutate({ id: provider.id, ...settingsOf(draft), ...(newKey !== undefined && { apiKey: newKey }) });
    } else create.mutate({ ...settingsOf(draft), apiKey: newKey ?? null });
  };
  const tryIt = (): void =>
    test.mutate({
      baseUrl: draft.baseUrl.trim(),
      ...(provider && { id: provider.id }),
      ...(newKey !== undefined ? { apiKey: newKey } : !provider && { apiKey: null }),
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) save();
      }}
    >
      <Stack gap="md">
        <ServerFields draft={draft} onDraft={setDraft} kept={provider} models={test.data?.models ?? []} />
        <CostFields draft={draft} onDraft={setDraft} />
        {test.data && (
          <Alert variant="light" color={test.data.ok ? 'teal' : 'red'} role="status">
            {test.data.message}
            {test.data.ok && test.data.models.length > 0 && ` It offers ${test.data.models.length} models.`}
          </Alert>
        )}
        {failure && (
          <Alert variant="light" color="red" title={errorTextOf(failure).title} role="alert">
            {errorTextOf(failure).message}
          </Alert>
        )}
        {!saysCost(draft) && (
          <Text size="sm" c="dimmed">
            Enter both prices, or a ceiling of tokens: nothing is asked whose cost nobody knows.
          </Text>
        )}
        <Group justify="space-between">
          <Button variant="default" loading={test.isPending} disabled={draft.baseUrl.trim() === ''} onClick={tryIt}>
            Test the connection
          </Button>
          <Group gap="xs">
            <Button variant="subtle" color="gray" onClick={onDone}>
              Cancel
            </Button>
            <Button type="submit" disabled={!ready} loading={create.isPending || update.isPending}>
              {provider ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
