import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { errorTextOf } from './error-text.ts';

/** How long an undo is offered, in milliseconds: long enough to read, notice and reach it. */
const undoMs = 10_000;
/** The button is a cross without words. */
const closeButtonProps = { 'aria-label': 'Close this notice' };

export function showFailure(thrown: unknown): void {
  const { code, title, message } = errorTextOf(thrown);
  if (code === 'CANCELLED') return;
  notifications.show({ title, message, closeButtonProps, color: 'red', autoClose: 8000 });
}

export function showDone(message: string): void {
  notifications.show({ message, closeButtonProps, autoClose: 4000 });
}

/** Says what was done and offers to take it back. */
export function showUndo(message: string, undo: () => void): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    closeButtonProps,
    autoClose: undoMs,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
}
