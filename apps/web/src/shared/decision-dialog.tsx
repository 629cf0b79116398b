import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { DecisionKind } from './api-types.ts';
import { decisionActs, useDecide } from './decisions.ts';
import { count } from './format.ts';

export interface DecisionRequest {
  readonly kind: DecisionKind;
  readonly postingId: string;
  readonly cvIds: string[];
}

interface DecisionDialogProps {
  /** Absent: closed. */
  readonly request: DecisionRequest | undefined;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

function Form({ request, onClose, onDone }: DecisionDialogProps & { readonly request: DecisionRequest }) {
  const [reason, setReason] = useState('');
  const decide = useDecide();
  const { kind, cvIds } = request;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate(
          { ...request, reason },
          {
            onSuccess: () => {
              onClose();
              onDone?.();
            },
          },
        );
      }}
    >
      <Stack>
        <Textarea
          data-autofocus
          label="Reason"
          description="Kept with your name and the time. Whoever asks why finds it here."
          autosize
          minRows={3}
          maxRows={10}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {cvIds.length > 1 && `${count(cvIds.length, 'candidate')} get this decision. `}
          The score decides nothing, and this can be undone.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={decide.isPending}>
            {decisionActs[kind]}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Asks for the reason of a decision. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { request, onClose } = props;
  return (
    <Modal opened={request !== undefined} onClose={onClose} title={request && `${decisionActs[request.kind]}`}>
      {request && <Form {...props} request={request} />}
    </Modal>
  );
}
