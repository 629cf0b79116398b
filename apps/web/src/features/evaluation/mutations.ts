import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRefreshReviews } from '../../shared/decisions.ts';
import { showFailure, showUndo } from '../../shared/notices.tsx';
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

export function useSetOverride() {
  const trpc = useTRPC();
  const refresh = useRefreshReviews();
  return useMutation(trpc.verdictOverride.set.mutationOptions({ onSuccess: refresh, onError: showFailure }));
}

export function useRemoveOverride() {
  const trpc = useTRPC();
  const refresh = useRefreshReviews();
  return useMutation(trpc.verdictOverride.remove.mutationOptions({ onSuccess: refresh, onError: showFailure }));
}

export function useReveal() {
  const trpc = useTRPC();
  const refresh = useRefreshReviews();
  return useMutation(trpc.screening.reveal.mutationOptions({ onSuccess: refresh, onError: showFailure }));
}

export function useCreateNote() {
  const trpc = useTRPC();
  const refresh = useRefreshReviews();
  return useMutation(trpc.note.create.mutationOptions({ onSuccess: refresh, onError: showFailure }));
}

export function useUpdateNote() {
  const trpc = useTRPC();
  const refresh = useRefreshReviews();
  return useMutation(trpc.note.update.mutationOptions({ onSuccess: refresh, onError: showFailure }));
}

/** Deletes at once, and offers to take it back. */
export function useDeleteNote() {
  const trpc = useTRPC();
  const refresh = useRefreshReviews();
  const restore = useMutation(trpc.note.restore.mutationOptions({ onSuccess: refresh, onError: showFailure }));
  return useMutation(
    trpc.note.delete.mutationOptions({
      onSuccess: ({ id }) => {
        showUndo('The note was deleted.', () => restore.mutate({ id }));
        return refresh();
      },
      onError: showFailure,
    }),
  );
}

/** Evaluates a CV again wherever it was evaluated, under current rubrics, before a person corrected it. */
export function useEvaluateCorrected() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.cv.renewEvaluations.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.evaluation.pathKey() }),
      onError: showFailure,
    }),
  );
}
