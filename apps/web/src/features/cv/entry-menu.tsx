import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconPlus, IconTrash } from '@tabler/icons-react';
import { valueAt } from '@vitae/core/readability/value-at';
import { useCorrecting } from './correcting.tsx';
import type { FieldEntry, FieldGroup } from './field-groups.ts';
import { fieldsToAdd } from './fields-to-add.ts';

interface EntryMenuProps {
  readonly group: FieldGroup;
  readonly entry: FieldEntry;
}

/** What can be done with an entry as a whole; the person's own data is one entry that can neither move nor go. */
export function EntryMenu({ group, entry }: EntryMenuProps) {
  const { cv, edit, correct } = useCorrecting();
  const at = Number(entry.key.split('/')[2]);
  const list = valueAt(cv.reading?.resume, `/${group.part}`);
  const last = Array.isArray(list) ? list.length - 1 : 0;
  const name = entry.fields[0]?.text ?? group.title;
  const isEntry = group.part !== 'basics';
  return (
    // What is chosen opens a field that takes the focus.
    <Menu returnFocus={false} width={220} position="bottom-end">
      <Menu.Target>
        <ActionIcon size={22} className="v-entry-menu" aria-label={`Change ${name.slice(0, 60)}`}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {fieldsToAdd(group.part, entry.key, cv.reading?.resume).map(({ pointer, label }) => (
          <Menu.Item key={pointer} leftSection={<IconPlus size={14} />} onClick={() => edit({ is: 'add', pointer })}>
            {label}
          </Menu.Item>
        ))}
        {isEntry && at > 0 && (
          <Menu.Item
            leftSection={<IconArrowUp size={14} />}
            onClick={() => correct([{ kind: 'move', pointer: entry.key, to: at - 1 }])}
          >
            Move up
          </Menu.Item>
        )}
        {isEntry && at < last && (
          <Menu.Item
            leftSection={<IconArrowDown size={14} />}
            onClick={() => correct([{ kind: 'move', pointer: entry.key, to: at + 1 }])}
          >
            Move down
          </Menu.Item>
        )}
        {isEntry && (
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={14} />}
            onClick={() => correct([{ kind: 'remove', pointer: entry.key }])}
          >
            Remove the entry
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
