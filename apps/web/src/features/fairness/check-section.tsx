import { Alert, Button, Group, Progress, Text, Title } from '@mantine/core';
import { MessageState } from '@vitae/ui/message-state';
import type { Fairness, FairnessCheck } from '../../shared/api-types.ts';
import { count, formatMoment } from '../../shared/format.ts';
import { LabTable } from './lab-table.tsx';
import { useCancelCheck, useStartCheck } from './mutations.ts';

function Running({ postingId, check }: { readonly postingId: string; readonly check: FairnessCheck }) {
  const cancel = useCancelCheck();
  return (
    <div className="v-surface v-fairness-running">
      <Progress
        value={(100 * check.done) / Math.max(check.total, 1)}
        size={6}
        style={{ flex: '1 1 160px' }}
        aria-label="CVs checked"
      />
      <Text size="sm" c="dimmed" role="status">
        {check.stage === 'pending' ? 'Waiting for its turn' : `${check.done} of ${count(check.total, 'CV')}`}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        loading={cancel.isPending}
        onClick={() => cancel.mutate({ postingId })}
      >
        Cancel
      </Button>
    </div>
  );
}

function verdictOf(check: FairnessCheck): { readonly title: string; readonly text: string } {
  const broken = (check.rows ?? []).filter((row) => row.broken > 0);
  const compared = (check.rows ?? []).reduce((sum, row) => sum + row.compared, 0).toLocaleString('en');
  if (broken.length === 0)
    return {
      title: 'Who somebody is moved nothing',
      text: `${compared} comparisons. Nothing moved that must not.`,
    };
  return {
    title: `${count(broken.length, 'swap')} moved what must not move`,
    text: `Of ${compared} comparisons: ${broken.map(({ kind, broken: moved }) => `${kind} (${moved})`).join(', ')}. The rows below show where.`,
  };
}

function Result({ check, fairness }: { readonly check: FairnessCheck; readonly fairness: Fairness }) {
  const { title, text } = verdictOf(check);
  const holds = (check.rows ?? []).every((row) => row.broken === 0);
  const isOld = check.evaluatorVersion !== fairness.evaluatorVersion;
  return (
    <>
      <Alert variant="light" color={holds ? 'gray' : 'orange'} title={title}>
        {text}
      </Alert>
      {check.withInvented && (
        <Text size="sm" mt="sm">
          {check.cvs === 0
            ? 'No CV of yours was'
            : `Only ${count(check.cvs, 'CV')} of yours ${check.cvs === 1 ? 'was' : 'were'}`}{' '}
          evaluated for this posting, so Vitae's invented CVs were checked as well.
        </Text>
      )}
      <LabTable rows={check.rows ?? []} />
      <Text size="xs" c="dimmed" mt="sm">
        {count(check.total, 'CV')}, checked {check.completedAt && formatMoment(check.completedAt)} by {check.startedBy},
        evaluator version {check.evaluatorVersion}
        {isOld && `; version ${fairness.evaluatorVersion} evaluates now, so check again`}.
      </Text>
    </>
  );
}

const nothingYet = 'Each CV is written as somebody else would have it, with the same work, and judged again.';

function State({ fairness }: { readonly fairness: Fairness }) {
  const { check } = fairness;
  if (!check)
    return (
      <MessageState compact title="Not checked yet">
        {nothingYet}
      </MessageState>
    );
  if (check.stage === 'pending' || check.stage === 'running')
    return <Running postingId={fairness.posting.id} check={check} />;
  if (check.stage === 'completed') return <Result check={check} fairness={fairness} />;
  if (check.stage === 'cancelled')
    return (
      <MessageState compact title="The check was cancelled">
        {nothingYet}
      </MessageState>
    );
  return (
    <MessageState compact title="The check did not work">
      {check.failure?.message ?? 'Try again.'}
    </MessageState>
  );
}

/** The invariance lab on this rubric. */
export function CheckSection({ fairness }: { readonly fairness: Fairness }) {
  const start = useStartCheck();
  const { check } = fairness;
  const isRunning = check?.stage === 'pending' || check?.stage === 'running';
  return (
    <section>
      <Group justify="space-between" mb={4} gap="xs">
        <Title order={2}>Does it matter who somebody is?</Title>
        {!isRunning && (
          <Button
            variant={check ? 'default' : 'filled'}
            loading={start.isPending}
            onClick={() => start.mutate({ postingId: fairness.posting.id })}
          >
            {check ? 'Check again' : 'Check fairness'}
          </Button>
        )}
      </Group>
      <Text c="dimmed" mb="md">
        Up to 40 of the CVs evaluated for this posting get another name, sex, age, address, school, family, and another
        look. The score must stay.
      </Text>
      <State fairness={fairness} />
      <details className="v-fairness-limits">
        <summary>What this shows, and what not</summary>
        <Text size="sm" mt="xs">
          It shows that Vitae's own rules give the same score to the same work, whoever did it. It does not show that
          the posting asks for the right things, that people had the same chances to get there, or that whoever decides
          is fair. It swaps what is written down; what only people can read between the lines stays. A model that was
          asked is not checked here.
        </Text>
      </details>
    </section>
  );
}
