import './drop-zone.css';
import { Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileDownload } from '@tabler/icons-react';

interface DropZoneProps {
  readonly onFiles: (files: File[]) => void;
  readonly title: string;
  readonly hint: string;
  readonly disabled?: boolean;
}

/** The whole window takes files: a veil tells so while they hover over it. The server judges what they are. */
export function WindowDropZone({ onFiles, title, hint, disabled = false }: DropZoneProps) {
  return (
    <Dropzone.FullScreen
      active={!disabled}
      onDrop={onFiles}
      onReject={(rejected) => onFiles(rejected.map(({ file }) => file))}
      classNames={{ fullScreen: 'v-drop-veil', root: 'v-drop-target', inner: 'v-drop-inner' }}
      inputProps={{ 'aria-label': title }}
    >
      <div className="v-drop-sheet">
        <IconFileDownload size={36} stroke={1.4} />
        <Text fw={620} size="lg">
          {title}
        </Text>
        <Text c="dimmed">{hint}</Text>
      </div>
    </Dropzone.FullScreen>
  );
}
