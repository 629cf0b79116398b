import './posting.css';
import { Button, Group, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import type { Posting, Requirement } from '@vitae/core/posting/requirement';
import { MessageState } from '@vitae/ui/message-state';
import { useState } from 'react';
import { errorTextOf } from '../../shared/error-text.ts';
import { TextLink } from '../../shared/links.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { useCreatePosting } from './mutations.ts';
import { PostingSource } from './posting-source.tsx';
import { usePostingPreview } from './queries.ts';
import { addRequirement, rubricFault } from './rubric.ts';
import { RubricEditor } from './rubric-editor.tsx';
import { samplePosting } from './sample-posting.ts';

/** Milliseconds after the last key before the text is read. */
const typingMs = 500;

/** Postings begin with the job's name; a first line longer than this is a sentence. */
const longestTitle = 80;

function firstLineOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.trim().length <= longestTitle ? line.trim() : '';
}

/** The requirements found in the text, until a person changes them: then theirs stand. */
function useDraft(text: string) {
  const [settled] = useDebouncedValue(text.trim(), typingMs);
  const preview = usePostingPreview(settled);
  const [edited, setEdited] = useState<Requirement[]>();
  const [title, setTitle] = useState<string>();
  const found: Posting | undefined = settled ? preview.data : undefined;
  return {
    preview,
    requirements: edited ?? found?.requirements ?? [],
    edited: edited !== undefined,
    setRequirements: setEdited,
    title: title ?? found?.title ?? firstLineOf(settled),
    setTitle,
    isReading: text.trim() !== '' && (settled !== text.trim() || preview.isFetching),
  };
}

interface FoundProps {
  readonly draft: ReturnType<typeof useDraft>;
  readonly text: string;
}

/** What stands beside the text while there is nothing to edit yet. */
function NothingYet({ draft, text }: FoundProps) {
  if (draft.isReading) return <Skeleton height={220} />;
  if (!text.trim()) {
    return (
      <MessageState compact title="Requirements appear here">
        What the posting asks for is found in its text. You can change, add and weigh everything before and after.
      </MessageState>
    );
  }
  const failure = draft.preview.error && errorTextOf(draft.preview.error);
  return (
    <MessageState
      compact
      title={failure?.title ?? 'No requirements found'}
      actions={
        <Button variant="default" onClick={() => draft.setRequirements(addRequirement([]))}>
          Add them by hand
        </Button>
      }
    >
      {failure?.message ?? 'This text asks for nothing that could be told apart. Is it the whole posting?'}
    </MessageState>
  );
}

function Found({ draft, text }: FoundProps) {
  const [hoveredId, setHoveredId] = useState<string>();
  if (draft.requirements.length === 0 && !draft.edited) return <NothingYet draft={draft} text={text} />;
  return (
    <>
      <RubricEditor
        requirements={draft.requirements}
        onChange={draft.setRequirements}
        hoveredId={hoveredId}
        onHover={setHoveredId}
      />
      {draft.edited && (
        <Button variant="subtle" size="xs" onClick={() => draft.setRequirements(undefined)}>
          Find them in the text again
        </Button>
      )}
    </>
  );
}

export function NewPostingScreen({ sample }: { readonly sample: boolean }) {
  usePageTitle('New posting');
  const [text, setText] = useState(sample ? samplePosting : '');
  const draft = useDraft(text);
  const create = useCreatePosting();
  const fault = rubricFault(draft.requirements);
  const save = (): void =>
    create.mutate({ text, requirements: draft.requirements, ...(draft.title.trim() && { title: draft.title.trim() }) });
  return (
    <div className="v-bench">
      <div className="v-bench-head">
        <Group gap="sm">
          <TextLink to="/postings" aria-label="Back to the postings" c="dimmed" display="inline-flex" p={4}>
            <IconArrowLeft size={18} />
          </TextLink>
          <Title order={1} fz="h2">
            New posting
          </Title>
        </Group>
        <Button
          disabled={!text.trim() || fault !== undefined || draft.isReading}
          loading={create.isPending}
          onClick={save}
        >
          Save posting
        </Button>
      </div>
      <div className="v-bench-body v-stacking">
        <div className="v-stage">
          <div className="v-posting-scroll">
            <PostingSource text={text} onText={setText} />
          </div>
        </div>
        <aside className="v-panel" data-side="right" data-width="440" aria-label="Rubric">
          <Stack>
            {text.trim() && (
              <TextInput
                label="Title"
                value={draft.title}
                maxLength={200}
                onChange={(event) => draft.setTitle(event.currentTarget.value)}
              />
            )}
            <Found draft={draft} text={text} />
            {text.trim() && fault && draft.edited && (
              <Text size="sm" c="var(--v-hidden)" role="status">
                {fault}
              </Text>
            )}
          </Stack>
        </aside>
      </div>
    </div>
  );
}
