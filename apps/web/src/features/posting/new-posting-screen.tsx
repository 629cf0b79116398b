import './posting.css';
import { Button, Group, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import type { Posting, Requirement } from '@vitae/core/posting/requirement';
import { MessageState } from '@vitae/ui/message-state';
import { useMemo, useState } from 'react';
import { errorTextOf } from '../../shared/error-text.ts';
import { TextLink } from '../../shared/links.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { CopyRubricDialog } from './copy-rubric-dialog.tsx';
import { useCreatePosting } from './mutations.ts';
import { PostingFacts } from './posting-facts.tsx';
import { PostingSource } from './posting-source.tsx';
import { longestPosting, usePosting, usePostingPreview } from './queries.ts';
import { addRequirement, rubricFault, withoutSources } from './rubric.ts';
import { RubricEditor } from './rubric-editor.tsx';
import { samplePosting } from './sample-posting.ts';
import { UnusedList } from './unused-list.tsx';

/** Milliseconds after the last key before the text is read. */
const typingMs = 500;

/** Postings begin with the job's name; a first line longer than this is a sentence. */
const longestTitle = 80;

function firstLineOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.trim().length <= longestTitle ? line.trim() : '';
}

/** The rubric of an earlier posting, which this one is to use. */
function useCopiedRubric(postingId: string | undefined): Requirement[] | undefined {
  const rubric = usePosting(postingId).data?.rubric.requirements;
  return useMemo(() => rubric && withoutSources(rubric), [rubric]);
}

/** The requirements found in the text, until a person changes them: then theirs stand. */
function useDraft(text: string, rubricOf: string | undefined) {
  const [settled] = useDebouncedValue(text.trim(), typingMs);
  const preview = usePostingPreview(settled);
  const copied = useCopiedRubric(rubricOf);
  const [own, setEdited] = useState<Requirement[] | 'found'>();
  const edited = own === 'found' ? undefined : (own ?? copied);
  const [title, setTitle] = useState<string>();
  const found: Posting | undefined = settled ? preview.data : undefined;
  return {
    preview,
    found,
    requirements: edited ?? found?.requirements ?? [],
    edited: edited !== undefined,
    setRequirements: setEdited,
    forget: () => setEdited('found'),
    title: title ?? found?.title ?? firstLineOf(settled),
    setTitle,
    isTooLong: text.trim().length > longestPosting,
    isReading: text.trim() !== '' && (settled !== text.trim() || preview.isFetching),
  };
}

interface FoundProps {
  readonly draft: ReturnType<typeof useDraft>;
  readonly text: string;
}

/** What stands beside the text while there is nothing to edit yet. */
function NothingYet({ draft, text }: FoundProps) {
  if (draft.isTooLong) {
    return (
      <MessageState compact title="Too long for a posting">
        This text has {text.trim().length.toLocaleString()} characters; a posting may have{' '}
        {longestPosting.toLocaleString()}. Nothing is lost: shorten it to the part that describes the job.
      </MessageState>
    );
  }
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
      <PostingFacts facts={draft.found?.facts} />
      <RubricEditor
        requirements={draft.requirements}
        onChange={draft.setRequirements}
        hoveredId={hoveredId}
        onHover={setHoveredId}
      />
      {draft.edited && (
        <Button variant="subtle" size="xs" onClick={draft.forget}>
          Find them in the text again
        </Button>
      )}
      {draft.found && (
        <UnusedList found={draft.found} requirements={draft.requirements} onChange={draft.setRequirements} />
      )}
    </>
  );
}

interface NewPostingScreenProps {
  readonly sample: boolean;
  /** The posting whose rubric is to be used for the new one. */
  readonly rubricOf?: string | undefined;
}

export function NewPostingScreen({ sample, rubricOf }: NewPostingScreenProps) {
  usePageTitle('New posting');
  const [text, setText] = useState(sample ? samplePosting : '');
  const draft = useDraft(text, rubricOf);
  const [copying, setCopying] = useState(false);
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
        <Group gap="xs">
          <Button variant="default" onClick={() => setCopying(true)}>
            Take another’s rubric
          </Button>
          <Button
            disabled={!text.trim() || fault !== undefined || draft.isReading || draft.isTooLong}
            loading={create.isPending}
            onClick={save}
          >
            Save posting
          </Button>
        </Group>
        <CopyRubricDialog opened={copying} onClose={() => setCopying(false)} onUse={draft.setRequirements} />
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
