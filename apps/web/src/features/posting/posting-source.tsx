import { Button, Group, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { pickFiles } from '../../platform/browser.ts';
import { showFailure } from '../../shared/notices.tsx';
import { files } from '../../shared/trpc.ts';
import { samplePosting } from './sample-posting.ts';

interface PostingSourceProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

function useUploadText(onText: (text: string) => void) {
  return useMutation({
    mutationFn: async () => {
      const [file] = await pickFiles({ accept: '.pdf,.docx,.txt', multiple: false });
      return file && (await files.readPostingFile(file));
    },
    onSuccess: (answer) => answer && onText(answer.text),
    onError: showFailure,
  });
}

/** Where a posting comes from: pasted, a file, or the sample. */
export function PostingSource({ text, onText }: PostingSourceProps) {
  const upload = useUploadText(onText);
  return (
    <div style={{ maxWidth: 720, margin: '0 auto' }}>
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
          loading={upload.isPending}
          onClick={() => upload.mutate()}
        >
          From a file
        </Button>
      </Group>
      <Textarea
        aria-label="Text of the posting"
        className="v-paste"
        autosize
        minRows={16}
        placeholder="Paste the text of the job posting here. Its requirements appear beside it."
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
