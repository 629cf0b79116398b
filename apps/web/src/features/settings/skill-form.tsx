import { Alert, Button, Group, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { type SkillField, skillFields } from '@vitae/core/skills/skill-fields';
import { useState } from 'react';
import type { WorkspaceSkill } from '../../shared/api-types.ts';
import { errorTextOf } from '../../shared/error-text.ts';
import { fieldChoices } from './skill-fields.ts';
import { useSaveSkill } from './skill-queries.ts';

interface SkillFormProps {
  /** Absent for a new one. */
  readonly skill?: WorkspaceSkill | undefined;
  readonly onDone: () => void;
}

interface NamesProps {
  readonly label: string;
  readonly description: string;
  readonly value: string[];
  readonly onChange: (names: string[]) => void;
}

function Names(props: NamesProps) {
  return <TagsInput {...props} splitChars={[';', '|']} maxTags={30} acceptValueOnBlur clearable={false} />;
}

/** Adds a skill, or writes one anew. */
export function SkillForm({ skill, onDone }: SkillFormProps) {
  const [name, setName] = useState(skill?.name ?? '');
  const [aliases, setAliases] = useState(skill?.aliases ?? []);
  const [implies, setImplies] = useState(skill?.implies ?? []);
  const [related, setRelated] = useState(skill?.related ?? []);
  const [field, setField] = useState<SkillField | undefined>(() => skillFields.find((one) => one === skill?.field));
  const { create, update } = useSaveSkill(onDone);
  const failure = create.error ?? update.error;
  const save = (): void => {
    const row = { name: name.trim(), aliases, implies, related, ...(field && { field }) };
    if (skill) update.mutate({ id: skill.id, ...row });
    else create.mutate(row);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save();
      }}
    >
      <Stack gap="md">
        <TextInput
          label="Name"
          description="As a posting asks for it"
          value={name}
          maxLength={80}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Names
          label="Also written"
          description="Abbreviations, spellings, translations; Enter after each"
          value={aliases}
          onChange={setAliases}
        />
        <Names
          label="Shows also"
          description="Skills that everybody who has this one has too"
          value={implies}
          onChange={setImplies}
        />
        <Names
          label="Near to"
          description="Skills that are alike but not the same; they earn a part"
          value={related}
          onChange={setRelated}
        />
        <Select
          label="Field"
          description="Where its words belong, if they also mean something else"
          placeholder="Our own"
          data={fieldChoices}
          value={field ?? null}
          clearable
          searchable
          onChange={(value) => setField(skillFields.find((one) => one === value))}
        />
        <Text size="sm" c="dimmed">
          Capitals, accents and plurals do not matter. “=” before a name asks for exactly this spelling (=IT), “?”
          besides for another skill of its field nearby.
        </Text>
        {failure && (
          <Alert variant="light" color="red" role="alert">
            {errorTextOf(failure).message}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="gray" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" disabled={name.trim() === ''} loading={create.isPending || update.isPending}>
            {skill ? 'Save' : 'Add'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
