import { Button, Group, SegmentedControl, Text, Textarea } from '@mantine/core';
import type { Verdict } from '@vitae/core/evaluation/evaluation';
import { VerdictMark, verdictNames } from '@vitae/ui/verdict-mark';
import { useState } from 'react';
import type { VerdictOverride } from '../../shared/api-types.ts';
import { formatWhen } from '../../shared/format.ts';
import { useRemoveOverride, useSetOverride } from './mutations.ts';

const order: readonly Verdict[] = ['met', 'partial', 'not_shown'];

interface FormProps {
  readonly evaluationId: string;
  readonly requirementId: string;
  readonly machine: Verdict;
  readonly onClose: () => void;
}

function OverrideForm({ evaluationId, requirementId, machine, onClose }: FormProps) {
  const [verdict, setVerdict] = useState<Verdict>(machine === 'met' ? 'not_shown' : 'met');
  const [reason, setReason] = useState('');
  const set = useSetOverride();
  return (
    <form
      className="v-override-form"
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate({ evaluationId, requirementId, verdict, reason }, { onSuccess: onClose });
      }}
    >
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Your verdict"
        value={verdict}
        onChange={setVerdict}
        data={order.map((value) => ({ value, label: verdictNames[value] }))}
      />
      <Textarea
        mt="xs"
        size="xs"
        required
        label="Why"
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button size="compact-xs" type="submit" disabled={!reason.trim()} loading={set.isPending}>
          Save your verdict
        </Button>
        <Button size="compact-xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

function Given({ override, onRemove }: { readonly override: VerdictOverride; readonly onRemove?: () => void }) {
  return (
    <div className="v-override">
      <Group gap={6} wrap="nowrap">
        <VerdictMark verdict={override.verdict} size={14} named={false} />
        <Text size="sm" fw={560}>
          {verdictNames[override.verdict]}, says {override.by ?? 'a person'}
        </Text>
      </Group>
      <Text size="sm">{override.reason}</Text>
      <Text size="xs" c="dimmed">
        {formatWhen(override.at)}
        {!override.stands && '. The requirement has been reworded since, so this counts for nothing now'}
        {onRemove && (
          <>
            {' · '}
            <button type="button" className="v-inline-act" onClick={onRemove}>
              Take it back
            </button>
          </>
        )}
      </Text>
    </div>
  );
}

interface PersonsVerdictProps {
  readonly evaluationId: string;
  readonly requirementId: string;
  readonly machine: Verdict;
  readonly override: VerdictOverride | undefined;
  /** Absent where nothing can be changed. */
  readonly editable: boolean;
}

/** A person's verdict beside the machine's: neither takes the other's place. */
export function PersonsVerdict(props: PersonsVerdictProps) {
  const { override, editable } = props;
  const [editing, setEditing] = useState(false);
  const remove = useRemoveOverride();
  if (!editable) return override ? <Given override={override} /> : null;
  return (
    <>
      {override && <Given override={override} onRemove={() => remove.mutate({ id: override.id })} />}
      {editing ? (
        <OverrideForm {...props} onClose={() => setEditing(false)} />
      ) : (
        <button type="button" className="v-inline-act" onClick={() => setEditing(true)}>
          {override ? 'Judge it again' : 'I judge this otherwise'}
        </button>
      )}
    </>
  );
}
