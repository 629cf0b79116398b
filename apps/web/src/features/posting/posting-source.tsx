import { Button, Group, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { fileEndings, usualTypes } from '@vitae/core/document/file-types.data';
import { WindowDropZone } from '@vitae/ui/drop-zone';
import { pickFiles } from '../../platform/browser.ts';
import { showFailure } from '../../shared/notices.tsx';
import { files } from '../../shared/trpc.ts';
import { samplePosting } from './sample-posting.ts';

interface PostingSourceProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The source of a page begins with a bracket; a posting's text hardly ever does. */
const pageSource = /^\s*<(?:!doctype\s+html|html|head|body|div|section|article|main|script)\b/i;

/** Reads a posting out of a file that was picked or dropped. */
function usePostingFile(onText: (text: string) => void) {
  const read = useMutation({
    mutationFn: (file: File) => files.readPostingFile(file),
    onSuccess: ({ text }) => onText(text),
    onError: showFailure,
  });
  const take = ([file]: readonly File[]): void => file && read.mutate(file);
  const pick = async (): Promise<void> => take(await pickFiles({ accept: fileEndings.join(','), multiple: false }));
  return { isReading: read.isPending, take, pick };
}

/** Where a posting comes from: pasted, a file, or the sample. */
export function PostingSource({ text, onText }: PostingSourceProps) {
  const file = usePostingFile(onText);
  return (
    <div style={{ maxWidth: 720, margin: '0 auto' }}>
      <WindowDropZone onFiles={file.take} title="Drop the posting to read it" hint={`One file: ${usualTypes}`} />
      <Group gap="xs" mb="sm" justify="flex-end">
        {!text && (
          <Button variant="subtle" size="xs" onClick={() => onText(samplePosting)}>
            Use a sample
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconFileUpload size={15} />}
          loading={file.isReading}
          onClick={() => void file.pick()}
        >
          From a file
        </Button>
      </Group>
      <Textarea
        aria-label="Text of the posting"
        className="v-paste"
        autosize
        minRows={16}
        placeholder="Paste the text of the job posting here, or the source of its web page. Its requirements appear beside it."
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (text.trim() !== '' || !pageSource.test(pasted)) return;
          event.preventDefault();
          file.take([new File([pasted], 'posting.html', { type: 'text/html' })]);
        }}
      />
    </div>
  );
}
