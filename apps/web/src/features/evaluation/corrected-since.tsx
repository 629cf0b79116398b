import { Alert, Button } from '@mantine/core';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { useEvaluateCorrected } from './mutations.ts';

/** A person corrected the CV after it was evaluated: what is shown does not know that. */
export function CorrectedSince({ detail }: { readonly detail: EvaluationDetail }) {
  const again = useEvaluateCorrected();
  const { correctedAt } = detail.cv;
  const isOutdated = correctedAt !== undefined && detail.completedAt !== undefined && detail.completedAt <= correctedAt;
  if (!isOutdated) return null;
  return (
    <Alert variant="light" color="gray" mb="md" title="The CV was corrected since">
      {/* Under an earlier rubric it stays what it was; the notice below offers the current one. */}
      {detail.rubricIsCurrent && (
        <Button
          size="xs"
          variant="default"
          loading={again.isPending}
          onClick={() => again.mutate({ id: detail.cv.id })}
        >
          Evaluate again
        </Button>
      )}
    </Alert>
  );
}
