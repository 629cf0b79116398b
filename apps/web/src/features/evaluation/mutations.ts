import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { showFailure } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

/** Evaluates the same CV under the posting's rubric of now, and opens that evaluation. */
export function useEvaluateAgain() {
  const trpc = useTRPC();
  const navigate = useNavigate();
  return useMutation(
    trpc.evaluation.create.mutationOptions({
      onSuccess: ({ id }) => navigate({ to: '/evaluations/$evaluationId', params: { evaluationId: id } }),
      onError: showFailure,
    }),
  );
}

export function useCancelEvaluation() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.evaluation.cancel.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.evaluation.pathKey() }),
      onError: showFailure,
    }),
  );
}
