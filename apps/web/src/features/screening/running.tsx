import { Button, Progress, Text } from '@mantine/core';
import { useRef } from 'react';
import type { Screening } from '../../shared/api-types.ts';
import { useCancelScreening } from './mutations.ts';
import { aboutTime, remainingMs, type Seen } from './remaining-time.ts';

/** How long it still takes, by what was seen of it here. */
function useRemaining(done: number, left: number): string | undefined {
  const first = useRef<Seen | undefined>(undefined);
  const now: Seen = { atMs: performance.now(), done };
  if (left === 0) first.current = undefined;
  else first.current ??= now;
  const ms = first.current && remainingMs(first.current, now, left);
  return ms === undefined ? undefined : aboutTime(ms);
}

/** How far the evaluation of all CVs is, while it runs. */
export function Running({ screening }: { readonly screening: Screening }) {
  const { counts, total, posting } = screening;
  const cancel = useCancelScreening();
  const left = counts.pending + counts.reading + counts.evaluating;
  const done = total - left;
  const remaining = useRemaining(done, left);
  if (left === 0) return null;
  return (
    <div className="v-running">
      <Progress value={(100 * done) / Math.max(total, 1)} size={6} style={{ flex: 1 }} aria-label="CVs evaluated" />
      <Text size="sm" c="dimmed" role="status" style={{ whiteSpace: 'nowrap' }}>
        {done} of {total}
        {remaining && `, ${remaining} left`}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        loading={cancel.isPending}
        onClick={() => cancel.mutate({ postingId: posting.id })}
      >
        Cancel
      </Button>
    </div>
  );
}
