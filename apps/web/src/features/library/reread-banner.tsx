import { Button, CloseButton, Group, Progress, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import type { Reread } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import { TextLink } from '../../shared/links.tsx';
import { useCancelReread, useStartReread } from './mutations.ts';
import { useReread } from './queries.ts';

type Run = NonNullable<Reread['run']>;

function Running({ run }: { readonly run: Run }) {
  const cancel = useCancelReread();
  return (
    <>
      <div style={{ flex: '1 1 220px' }}>
        <Text size="sm" role="status">
          Reading again: {run.done.toLocaleString('en')} of {run.total.toLocaleString('en')}
          {run.failed > 0 && `, ${run.failed} failed`}
        </Text>
        <Progress mt={6} size={5} value={(100 * run.done) / Math.max(1, run.total)} aria-label="CVs read again" />
      </div>
      <Button size="xs" variant="default" loading={cancel.isPending} onClick={() => cancel.mutate({ id: run.id })}>
        Cancel
      </Button>
    </>
  );
}

/** Failures beyond these are found with the filter. */
const shownFailures = 5;

function Done({ run, onClose }: { readonly run: Run; readonly onClose: () => void }) {
  const read = run.done - run.failed;
  return (
    <>
      <div style={{ flex: '1 1 220px' }}>
        <Text size="sm" role="status">
          {run.cancelledAt ? 'Cancelled: ' : ''}
          {count(read, 'CV was', 'CVs were')} read again
          {run.failed > 0 && `, ${run.failed} could not be read`}.
        </Text>
        {run.failures.slice(0, shownFailures).map(({ id, name, fileName, failure }) => (
          <Text key={id} size="sm" c="dimmed" className="v-clamp">
            <TextLink to="/cvs/$cvId" params={{ cvId: id }}>
              {name ?? fileName}
            </TextLink>
            : {failure.message}
          </Text>
        ))}
        {run.failed > shownFailures && (
          <TextLink to="/cvs" search={{ stage: 'failed' }} size="sm">
            All that failed
          </TextLink>
        )}
      </div>
      <CloseButton aria-label="Close this notice" onClick={onClose} />
    </>
  );
}

function Outdated({ outdated }: { readonly outdated: number }) {
  const start = useStartReread();
  return (
    <>
      <Text size="sm" style={{ flex: '1 1 220px' }}>
        {count(outdated, 'CV was', 'CVs were')} read by an earlier version. Read again, they may show more, and their
        evaluations are renewed.
      </Text>
      <Button size="xs" loading={start.isPending} onClick={() => start.mutate({})}>
        Read again
      </Button>
    </>
  );
}

/** A finished run is told so long, in milliseconds; who comes later has seen its CVs. */
const toldMs = 24 * 3_600_000;

const isRecent = (run: Run): boolean => Date.now() - new Date(run.startedAt).getTime() < toldMs;

/** CVs that an earlier reader read: an offer, then progress, then what became of them. Says nothing when all is new. */
export function RereadBanner() {
  const { data } = useReread();
  const [closed, setClosed] = useLocalStorage({ key: 'vitae-reread-closed', defaultValue: '' });
  if (!data) return null;
  const { run, outdated } = data;
  const content = run?.isRunning ? (
    <Running run={run} />
  ) : outdated > 0 && !(run?.cancelledAt && run.id !== closed) ? (
    <Outdated outdated={outdated} />
  ) : run && run.id !== closed && isRecent(run) ? (
    <Done run={run} onClose={() => setClosed(run.id)} />
  ) : null;
  if (!content) return null;
  return (
    <Group className="v-surface" p="sm" px="md" mb="md" gap="md" component="section" aria-label="Reading again">
      {content}
    </Group>
  );
}
