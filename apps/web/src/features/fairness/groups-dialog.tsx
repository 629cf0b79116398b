import { Alert, Button, FileButton, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { GroupsSupplied } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import { showFailure } from '../../shared/notices.tsx';
import { useSupplyGroups } from './mutations.ts';

interface GroupsDialogProps {
  readonly postingId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function Supplied({ answer }: { readonly answer: GroupsSupplied }) {
  const { assigned, faults } = answer;
  return (
    <Alert
      variant="light"
      color={assigned > 0 ? 'gray' : 'orange'}
      title={
        assigned > 0 ? `${count(assigned, 'candidate')} got a group` : 'No candidate was found, nothing was changed'
      }
      role="status"
    >
      {faults.length > 0 && (
        <ul className="v-fairness-examples">
          {faults.slice(0, 8).map(({ line, reason }) => (
            <li key={`${line} ${reason}`}>
              Line {line}: {reason}
            </li>
          ))}
          {faults.length > 8 && <li>and {count(faults.length - 8, 'more line')}</li>}
        </ul>
      )}
    </Alert>
  );
}

/** Takes a list of groups, pasted or as a file. */
export function GroupsDialog({ postingId, opened, onClose }: GroupsDialogProps) {
  const [text, setText] = useState('');
  const supply = useSupplyGroups();
  const close = (): void => {
    setText('');
    supply.reset();
    onClose();
  };
  const takeFile = (file: File | null): void => {
    file?.text().then(setText, showFailure);
  };
  return (
    <Modal opened={opened} onClose={close} title="Supply groups" size="lg">
      <Stack gap="sm">
        <Text size="sm">
          One candidate a line: the CV's file name or e-mail, a comma, and the group. What was supplied before is
          replaced.
        </Text>
        <Textarea
          label="List"
          placeholder={'anna-berg.pdf, A\nolu@example.com, B'}
          autosize
          minRows={6}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        {supply.data && <Supplied answer={supply.data} />}
        <Group justify="space-between" gap="xs">
          <FileButton onChange={takeFile} accept=".csv,.txt,.tsv,text/csv,text/plain">
            {(props) => (
              <Button variant="default" {...props}>
                Take a CSV file
              </Button>
            )}
          </FileButton>
          <Group gap="xs">
            <Button variant="default" onClick={close}>
              {supply.data ? 'Done' : 'Cancel'}
            </Button>
            <Button
              disabled={text.trim() === ''}
              loading={supply.isPending}
              onClick={() => supply.mutate({ postingId, text })}
            >
              Supply groups
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
