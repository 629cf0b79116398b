import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface MessageStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  /** The acts that lead out of here. */
  readonly actions?: ReactNode;
  readonly compact?: boolean;
}

/** A screen or panel that has nothing to show: what is so, and what to do. */
export function MessageState({ icon, title, children, actions, compact = false }: MessageStateProps) {
  return (
    <Stack align="center" gap="xs" ta="center" maw={460} mx="auto" py={compact ? 'lg' : 64} px="md">
      {icon && <div style={{ color: 'var(--v-ink-soft)' }}>{icon}</div>}
      <Title order={2}>{title}</Title>
      {children && (
        <Text c="dimmed" size="md" component="div">
          {children}
        </Text>
      )}
      {actions && (
        <Group justify="center" gap="xs" mt={12}>
          {actions}
        </Group>
      )}
    </Stack>
  );
}

interface FailureStateProps {
  readonly title: string;
  readonly message: string;
  readonly onRetry?: (() => void) | undefined;
  readonly actions?: ReactNode;
  readonly compact?: boolean;
}

export function FailureState({ title, message, onRetry, actions, compact }: FailureStateProps) {
  return (
    <div role="alert">
      <MessageState
        title={title}
        {...(compact !== undefined && { compact })}
        actions={
          <>
            {onRetry && (
              <Button variant="default" onClick={onRetry}>
                Try again
              </Button>
            )}
            {actions}
          </>
        }
      >
        {message}
      </MessageState>
    </div>
  );
}
