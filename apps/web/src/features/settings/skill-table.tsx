import { ActionIcon, Group, Modal, Table, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { WorkspaceSkill } from '../../shared/api-types.ts';
import { fieldLabel } from './skill-fields.ts';
import { SkillForm } from './skill-form.tsx';
import { useDeleteSkill } from './skill-queries.ts';

function NameLine({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Text size="sm" c="dimmed" className="v-name">
      {label} {names.join(', ')}
    </Text>
  );
}

function SkillRow({ skill, onEdit }: { readonly skill: WorkspaceSkill; readonly onEdit: () => void }) {
  const remove = useDeleteSkill();
  const { id, name, aliases, implies, related, field, problem } = skill;
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={530} className="v-name">
          {name}
        </Text>
        <NameLine label="Also" names={aliases} />
        <NameLine label="Shows" names={implies} />
        <NameLine label="Near" names={related} />
        {problem && (
          <Text size="sm" className="v-provider-note" data-kind="problem">
            Not used. {problem}
          </Text>
        )}
      </Table.Td>
      <Table.Td className="v-skill-field">
        <Text size="sm" c="dimmed">
          {field ? fieldLabel(field) : 'Our own'}
        </Text>
      </Table.Td>
      <Table.Td className="v-skill-acts">
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <ActionIcon aria-label={`Edit ${name}`} onClick={onEdit}>
            <IconPencil size={16} />
          </ActionIcon>
          <ActionIcon
            aria-label={`Delete ${name}`}
            loading={remove.isPending}
            onClick={() => remove.mutate({ ids: [id] })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** The skills of a page, by name. */
export function SkillTable({ skills }: { readonly skills: readonly WorkspaceSkill[] }) {
  const [editing, setEditing] = useState<WorkspaceSkill>();
  const close = (): void => setEditing(undefined);
  return (
    <div className="v-surface">
      <Table verticalSpacing="sm" aria-label="Our skills">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Skill</Table.Th>
            <Table.Th className="v-skill-field">Field</Table.Th>
            <Table.Th className="v-skill-acts">
              <span className="v-visually-hidden">Edit and delete</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {skills.map((skill) => (
            <SkillRow key={skill.id} skill={skill} onEdit={() => setEditing(skill)} />
          ))}
        </Table.Tbody>
      </Table>
      <Modal opened={editing !== undefined} onClose={close} title={`Edit ${editing?.name ?? ''}`}>
        {editing && <SkillForm key={editing.id} skill={editing} onDone={close} />}
      </Modal>
    </div>
  );
}
