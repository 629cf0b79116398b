import { Badge, Button, Drawer, Group, Skeleton, Stack, Text } from '@mantine/core';
import type { Requirement } from '@vitae/core/posting/requirement';
import type { RubricVersion } from '../../shared/api-types.ts';
import { count, formatWhen } from '../../shared/format.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { useRubricVersions } from './queries.ts';

interface RubricVersionsProps {
  readonly postingId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Puts an earlier version's requirements into the editor; saving makes them the next version. */
  readonly onUse: (requirements: Requirement[]) => void;
}

function Line({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <Text size="sm">
      <Text component="span" size="sm" c="dimmed">
        {label}:{' '}
      </Text>
      {texts.join(' · ')}
    </Text>
  );
}

function Changes({ changes }: { readonly changes: RubricVersion['changes'] | undefined }) {
  if (!changes) return <Text size="sm">As it was found in the posting, or first made.</Text>;
  const { added, removed, changed, reordered } = changes;
  return (
    <>
      <Line label="Added" texts={added} />
      <Line label="Removed" texts={removed} />
      <Line label="Changed" texts={changed.map(({ text, before }) => `${text}; before: ${before}`)} />
      {reordered && <Text size="sm">The order changed.</Text>}
    </>
  );
}

function Version({ version, onUse }: { readonly version: RubricVersion; readonly onUse: () => void }) {
  return (
    <li className="v-version">
      <Group justify="space-between" align="baseline" mb={4}>
        <Text fw={600}>Version {version.version}</Text>
        {version.isCurrent ? (
          <Badge variant="light">In use</Badge>
        ) : (
          <Button size="compact-sm" variant="default" onClick={onUse}>
            Go back to it
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mb={6}>
        {formatWhen(version.createdAt)} · {count(version.requirements.length, 'requirement')} ·{' '}
        {count(version.evaluationCount, 'evaluation')}
      </Text>
      <Changes changes={version.changes} />
    </li>
  );
}

/** The versions of a rubric with what each changed, newest first. */
export function RubricVersions({ postingId, opened, onClose, onUse }: RubricVersionsProps) {
  const query = useRubricVersions(postingId, opened);
  return (
    <Drawer opened={opened} onClose={onClose} position="right" title="Versions of this rubric" size={440}>
      <QueryView query={query} loading={<Skeleton height={240} />}>
        {(versions) => (
          <Stack component="ol" gap={0} className="v-requirements">
            {versions.map((version) => (
              <Version
                key={version.id}
                version={version}
                onUse={() => {
                  onUse(version.requirements);
                  onClose();
                }}
              />
            ))}
          </Stack>
        )}
      </QueryView>
    </Drawer>
  );
}
