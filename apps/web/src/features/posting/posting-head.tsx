import { ActionIcon, Button, Group, Menu, Text, TextInput, Title } from '@mantine/core';
import {
  IconArrowLeft,
  IconCopy,
  IconDots,
  IconFileImport,
  IconHistory,
  IconPencil,
  IconScale,
  IconTrash,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Requirement } from '@vitae/core/posting/requirement';
import { useState } from 'react';
import type { PostingDetail } from '../../shared/api-types.ts';
import { formatWhen } from '../../shared/format.ts';
import { ButtonLink, MenuLink, TextLink } from '../../shared/links.tsx';
import { CopyRubricDialog } from './copy-rubric-dialog.tsx';
import { useDeletePosting, useRenamePosting, useStartScreening } from './mutations.ts';
import { RubricVersions } from './rubric-versions.tsx';

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
  /** Puts other requirements into the editor, to be saved as the next version. */
  readonly onUse: (requirements: Requirement[]) => void;
}

function Acts({ posting, cvCount, dirty }: Omit<PostingHeadProps, 'onUse'>) {
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
  const { posting, onUse } = props;
  const navigate = useNavigate();
  const [shown, setShown] = useState<'versions' | 'copy'>();
  const close = (): void => setShown(undefined);
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
        <Menu width={230}>
          <Menu.Target>
            <ActionIcon size={34} variant="default" aria-label="More">
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setRenaming(true)}>
              Rename
            </Menu.Item>
            <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => setShown('versions')}>
              Versions of the rubric
            </Menu.Item>
            <Menu.Item
              leftSection={<IconCopy size={16} />}
              onClick={() => void navigate({ to: '/postings/new', search: { rubric: posting.id } })}
            >
              Use this rubric elsewhere
            </Menu.Item>
            <Menu.Item leftSection={<IconFileImport size={16} />} onClick={() => setShown('copy')}>
              Take another’s rubric
            </Menu.Item>
            <MenuLink
              to="/postings/$postingId/fairness"
              params={{ postingId: posting.id }}
              leftSection={<IconScale size={16} />}
            >
              Check fairness
            </MenuLink>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => remove.mutate({ ids: [posting.id] })}>
              Delete
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <RubricVersions postingId={posting.id} opened={shown === 'versions'} onClose={close} onUse={onUse} />
      <CopyRubricDialog postingId={posting.id} opened={shown === 'copy'} onClose={close} onUse={onUse} />
    </div>
  );
}
