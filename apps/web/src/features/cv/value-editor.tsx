import { Button, Group, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useCorrecting } from './correcting.tsx';

interface ValueEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onSave: (text: string) => void;
  /** Absent where there is nothing to remove yet. */
  readonly onRemove?: (() => void) | undefined;
}

/** A value being written: Enter keeps it, Escape leaves it. */
export function ValueEditor({ label, text, onSave, onRemove }: ValueEditorProps) {
  const { edit, isSaving } = useCorrecting();
  const [typed, setTyped] = useState(text);
  const value = typed.trim();
  const save = (): void => {
    if (value !== '' && value !== text) onSave(value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') edit(undefined);
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      save();
    }
  };
  return (
    <div className="v-editor">
      <Textarea
        label={label}
        size="sm"
        autosize
        minRows={1}
        maxRows={8}
        data-autofocus
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group gap={6} mt={6}>
        <Button size="compact-sm" loading={isSaving} disabled={value === '' || value === text} onClick={save}>
          Save
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => edit(undefined)}>
          Cancel
        </Button>
        {onRemove && (
          <Button size="compact-sm" variant="subtle" color="red" disabled={isSaving} onClick={onRemove} ml="auto">
            Remove
          </Button>
        )}
      </Group>
    </div>
  );
}
