import { Button } from '@mantine/core';
import { FailureState, MessageState } from '@vitae/ui/message-state';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { failureTitle } from '../../shared/error-text.ts';
import { StageLabel } from '../../shared/stage-label.tsx';
import { useCancelEvaluation, useEvaluateAgain } from './mutations.ts';

/** An evaluation that has no result: still on its way, failed or cancelled. */
export function Unfinished({ detail }: { readonly detail: EvaluationDetail }) {
  const cancel = useCancelEvaluation();
  const again = useEvaluateAgain();
  const retry = (): void => again.mutate({ cvId: detail.cv.id, postingId: detail.posting.id });
  if (detail.stage === 'failed') {
    const failure = detail.failure ?? { code: 'INTERNAL', message: 'The evaluation did not finish.' };
    return <FailureState title={failureTitle(failure.code)} message={failure.message} onRetry={retry} compact />;
  }
  if (detail.stage === 'cancelled') {
    return (
      <MessageState
        compact
        title="Cancelled"
        actions={
          <Button variant="default" loading={again.isPending} onClick={retry}>
            Evaluate
          </Button>
        }
      >
        This evaluation was stopped before it began.
      </MessageState>
    );
  }
  return (
    <MessageState
      compact
      title="On its way"
      icon={<StageLabel stage={detail.stage} />}
      actions={
        <Button
          variant="default"
          size="xs"
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ ids: [detail.id] })}
        >
          Cancel
        </Button>
      }
    >
      The result appears here by itself.
    </MessageState>
  );
}
