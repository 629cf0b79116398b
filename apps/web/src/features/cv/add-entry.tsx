import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Resume } from '@vitae/core/resume/resume';
import { useCorrecting } from './correcting.tsx';
import { entryParts, tagParts } from './field-specs.data.ts';
import { specsOf } from './fields-to-add.ts';
import { ValueEditor } from './value-editor.tsx';

const parts: readonly (readonly [part: keyof Resume, title: string])[] = [...entryParts, ...tagParts].map(
  ([part, title]) => [part, title],
);

/** Adds an entry to any part, by the value that names it; the rest is added to the entry then. */
export function AddEntry() {
  const { editing, edit, correct } = useCorrecting();
  const part = parts.find(([own]) => editing?.is === 'add' && editing.pointer === `/${own}`)?.[0];
  if (part) {
    const [first] = specsOf(part);
    const [key = 'name', label = 'Name'] = first ?? [];
    return (
      <ValueEditor
        label={label}
        text=""
        onSave={(value) => correct([{ kind: 'add', pointer: `/${part}`, value: { [key]: value } }])}
      />
    );
  }
  return (
    <Menu returnFocus={false} width={200} position="top-start">
      <Menu.Target>
        <Button size="xs" variant="default" mt="md" leftSection={<IconPlus size={14} />}>
          Add what is missing
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {parts.map(([own, title]) => (
          <Menu.Item key={own} onClick={() => edit({ is: 'add', pointer: `/${own}` })}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
