import { ActionIcon, Button, Group, Menu, Text, TextInput, Title } from '@mantine/core';
import { IconArrowLeft, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { PostingDetail } from '../../shared/api-types.ts';
import { formatWhen } from '../../shared/format.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { useDeletePosting, useRenamePosting, useStartScreening } from './mutations.ts';

function TitleField({ posting, onDone }: { readonly posting: PostingDetail; readonly onDone: () => void }) {
  const rename = useRenamePosting();
  const [title, setTitle] = useState(posting.title);
  const save = (): void => {
    const clean = title.trim();
    if (clean && clean !== posting.title) rename.mutate({ id: posting.id, title: clean });
    onDone();
  };
  return (
    <TextInput
      aria-label="Title"
      autoFocus
      value={title}
      maxLength={200}
      w={360}
      maw="60vw"
      onChange={(event) => setTitle(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}

interface PostingHeadProps {
  readonly posting: PostingDetail;
  /** CVs there are; undefined while unknown. */
  readonly cvCount: number | undefined;
  /** Unsaved changes of the rubric: evaluating now would use the old one. */
  readonly dirty: boolean;
}

function Acts({ posting, cvCount, dirty }: PostingHeadProps) {
  const start = useStartScreening();
  const ranked = posting.evaluationCount > 0;
  return (
    <>
      {ranked && (
        <ButtonLink
          to="/postings/$postingId/screening"
          params={{ postingId: posting.id }}
          variant={dirty ? 'default' : 'filled'}
        >
          See the ranking
        </ButtonLink>
      )}
      {cvCount === 0 ? (
        <ButtonLink to="/cvs" variant="default">
          Add CVs
        </ButtonLink>
      ) : (
        <Button
          variant={ranked || dirty ? 'default' : 'filled'}
          loading={start.isPending}
          disabled={dirty}
          onClick={() => start.mutate({ postingId: posting.id })}
        >
          Evaluate {ranked ? 'all CVs' : cvCount === 1 ? 'the CV' : `${cvCount ?? 'all'} CVs`}
        </Button>
      )}
    </>
  );
}

export function PostingHead(props: PostingHeadProps) {
  const { posting } = props;
  const [renaming, setRenaming] = useState(false);
  const remove = useDeletePosting();
  return (
    <div className="v-bench-head">
      <Group gap="sm" wrap="nowrap" style={{ minWidth: 0, flex: '1 1 220px' }}>
        <TextLink to="/postings" aria-label="Back to the postings" c="dimmed" display="inline-flex" p={4}>
          <IconArrowLeft size={18} />
        </TextLink>
        <div style={{ minWidth: 0 }}>
          {renaming ? (
            <TitleField posting={posting} onDone={() => setRenaming(false)} />
          ) : (
            <Title order={1} fz="h2" className="v-clamp">
              {posting.title}
            </Title>
          )}
          <Text size="sm" c="dimmed" truncate>
            Rubric version {posting.rubric.version} · changed {formatWhen(posting.updatedAt)}
          </Text>
        </div>
      </Group>
      <Group gap="xs">
        <Acts {...props} />
        <Menu width={180}>
          <Menu.Target>
            <ActionIcon size={34} variant="default" aria-label="More">
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setRenaming(true)}>
              Rename
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => remove.mutate({ ids: [posting.id] })}>
              Delete
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </div>
  );
}
