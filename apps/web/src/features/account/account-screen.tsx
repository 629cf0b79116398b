import {
  Badge,
  Button,
  Group,
  SegmentedControl,
  Skeleton,
  Stack,
  Text,
  Title,
  useMantineColorScheme,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SessionRow } from '../../shared/api-types.ts';
import { formatMoment } from '../../shared/format.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { useTRPC } from '../../shared/trpc.ts';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { deviceOf } from './device.ts';
import { useEndSession } from './mutations.ts';

function SessionLine({ session }: { readonly session: SessionRow }) {
  const end = useEndSession();
  const device = deviceOf(session.userAgent);
  return (
    <Group justify="space-between" wrap="nowrap" px="md" py="sm" component="li" className="v-session">
      <div style={{ minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={530}>{device}</Text>
          {session.current && (
            <Badge variant="default" size="sm" tt="none" fw={500}>
              This one
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          Since {formatMoment(session.createdAt)}
        </Text>
      </div>
      {!session.current && (
        <Button
          variant="default"
          size="xs"
          loading={end.isPending}
          aria-label={`End the session on ${device}`}
          onClick={() => end.mutate({ id: session.id })}
        >
          End
        </Button>
      )}
    </Group>
  );
}

function Sessions() {
  const trpc = useTRPC();
  const sessions = useQuery(trpc.session.list.queryOptions());
  return (
    <section>
      <Title order={2}>Where you are signed in</Title>
      <Text c="dimmed" mb="sm">
        End a session that you do not know, or a device that you no longer use.
      </Text>
      <QueryView query={sessions} loading={<Skeleton height={72} />} compact>
        {(rows) => (
          <ul className="v-surface v-sessions">
            {rows.map((session) => (
              <SessionLine key={session.id} session={session} />
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}

function Look() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section>
      <Title order={2} mb="xs">
        Look
      </Title>
      <SegmentedControl
        aria-label="Look"
        value={colorScheme}
        onChange={setColorScheme}
        data={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'auto', label: 'As the system' },
        ]}
      />
    </section>
  );
}

export function AccountScreen() {
  usePageTitle('Account');
  const trpc = useTRPC();
  const me = useQuery(trpc.auth.getMe.queryOptions());
  return (
    <div className="v-page" style={{ maxWidth: 720 }}>
      <Title order={1} mb={4}>
        Account
      </Title>
      <Text c="dimmed" mb="xl" className="v-name">
        {me.data ? `${me.data.user.email} · ${me.data.workspace.name}` : ' '}
      </Text>
      <Stack gap="xl">
        <Look />
        <Sessions />
      </Stack>
    </div>
  );
}
