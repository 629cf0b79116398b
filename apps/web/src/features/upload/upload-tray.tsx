import './upload-tray.css';
import { ActionIcon, Button, CloseButton, Group, Progress, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { failureTitle } from '../../shared/error-text.ts';
import { TextLink } from '../../shared/links.tsx';
import { useUploadQueue, useUploads } from './upload-provider.tsx';
import type { Upload } from './upload-queue.ts';
import { inTrayOrder, summaryOf } from './upload-summary.ts';

function UploadAct({ upload }: { readonly upload: Upload }) {
  const queue = useUploadQueue();
  const { state, key, file } = upload;
  switch (state.is) {
    case 'waiting':
    case 'sending':
      return (
        <ActionIcon size="sm" aria-label={`Cancel ${file.name}`} onClick={() => queue.cancel(key)}>
          <IconX size={14} />
        </ActionIcon>
      );
    case 'accepted':
    case 'duplicate':
      return (
        <TextLink to="/cvs/$cvId" params={{ cvId: state.cvId }} size="sm" aria-label={`Open ${file.name}`}>
          Open
        </TextLink>
      );
    case 'refused':
      return state.retry ? (
        <Button size="compact-xs" variant="default" onClick={() => queue.retry(key)}>
          Try again
        </Button>
      ) : null;
    case 'cancelled':
      return null;
  }
}

function UploadText({ upload: { state } }: { readonly upload: Upload }) {
  switch (state.is) {
    case 'waiting':
      return 'Waits its turn';
    case 'sending':
      return null;
    case 'accepted':
      return 'Added';
    case 'duplicate':
      return 'Already here: the same file was added before';
    case 'refused':
      return (
        <span className="v-upload-error">
          <strong>{failureTitle(state.code)}.</strong> {state.message}
        </span>
      );
    case 'cancelled':
      return 'Cancelled';
  }
}

function UploadLine({ upload }: { readonly upload: Upload }) {
  const { state, file } = upload;
  return (
    <li className="v-upload">
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm" fw={530} truncate title={file.name}>
          {file.name}
        </Text>
        {state.is === 'sending' ? (
          <Progress value={state.share * 100} size={4} mt={6} aria-label={`Sending ${file.name}`} />
        ) : (
          <Text size="xs" c="dimmed" component="div">
            <UploadText upload={upload} />
          </Text>
        )}
      </div>
      <UploadAct upload={upload} />
    </li>
  );
}

/** How long a drop that went well stays in the corner, in milliseconds. */
const lingerMs = 6000;

/** Good news needs no click to go away; a refusal stays until it was seen. */
function useCloseWhenDone(uploads: readonly Upload[], close: () => void): void {
  const well = uploads.length > 0 && uploads.every(({ state }) => state.is === 'accepted' || state.is === 'cancelled');
  useEffect(() => {
    if (!well) return;
    const timer = setTimeout(close, lingerMs);
    return () => clearTimeout(timer);
  }, [well, close]);
}

/** What became of each dropped file, in a corner, until it is closed. */
export function UploadTray() {
  const queue = useUploadQueue();
  const uploads = useUploads();
  const [open, setOpen] = useState(true);
  useCloseWhenDone(uploads, queue.clear);
  if (uploads.length === 0) return null;
  const summary = summaryOf(uploads);
  return (
    <section className="v-upload-tray" aria-label="Uploads">
      <Group justify="space-between" wrap="nowrap" className="v-upload-head">
        <Text fw={600} size="sm" role="status">
          {summary}
        </Text>
        <Group gap={2} wrap="nowrap">
          <ActionIcon aria-label={open ? 'Hide the files' : 'Show the files'} onClick={() => setOpen(!open)}>
            {open ? <IconChevronDown size={16} /> : <IconChevronUp size={16} />}
          </ActionIcon>
          <CloseButton aria-label="Close, and cancel what is not sent" onClick={queue.clear} />
        </Group>
      </Group>
      {open && (
        <ul>
          {inTrayOrder(uploads).map((upload) => (
            <UploadLine key={upload.key} upload={upload} />
          ))}
        </ul>
      )}
    </section>
  );
}
