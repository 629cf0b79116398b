import { ActionIcon, Button, Group, Menu, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconDots, IconDownload, IconRefresh, IconTrash } from '@tabler/icons-react';
import type { CvDetail } from '../../shared/api-types.ts';
import { formatBytes, formatWhen } from '../../shared/format.ts';
import { TextLink } from '../../shared/links.tsx';
import { files } from '../../shared/trpc.ts';
import { useDeleteCv, useRereadCv } from './mutations.ts';

function CvMenu({ cv }: { readonly cv: CvDetail }) {
  const remove = useDeleteCv();
  const reread = useRereadCv();
  const ids = [cv.id];
  return (
    <Menu width={200}>
      <Menu.Target>
        <ActionIcon size={34} variant="default" aria-label="More">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component="a"
          href={files.cvFileUrl(cv.id)}
          download={cv.fileName}
          leftSection={<IconDownload size={16} />}
        >
          Save the original
        </Menu.Item>
        <Menu.Item leftSection={<IconRefresh size={16} />} onClick={() => reread.mutate({ ids })}>
          Read again
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => remove.mutate({ ids })}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface CvHeadProps {
  readonly cv: CvDetail;
  readonly onEvaluate: () => void;
}

export function CvHead({ cv, onEvaluate }: CvHeadProps) {
  const about = [cv.fileName, formatBytes(cv.byteSize), formatWhen(cv.createdAt)].join(' · ');
  return (
    <div className="v-bench-head">
      <Group gap="sm" wrap="nowrap" style={{ minWidth: 0, flex: '1 1 240px' }}>
        <TextLink to="/cvs" aria-label="Back to the CVs" c="dimmed" display="inline-flex" p={4}>
          <IconArrowLeft size={18} />
        </TextLink>
        <div style={{ minWidth: 0 }}>
          <Title order={1} fz="h2" className="v-clamp">
            {cv.name ?? cv.fileName}
          </Title>
          <Text size="sm" c="dimmed" truncate>
            {cv.headline && (
              <>
                <bdi>{cv.headline}</bdi> ·{' '}
              </>
            )}
            {about}
          </Text>
        </div>
      </Group>
      <Group gap="xs" wrap="nowrap">
        <Button disabled={cv.stage === 'failed'} onClick={onEvaluate}>
          Evaluate
        </Button>
        <CvMenu cv={cv} />
      </Group>
    </div>
  );
}
