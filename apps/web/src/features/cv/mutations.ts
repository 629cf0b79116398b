import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { showDone, showFailure, showUndo } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

/** Deletes the CV, goes back to the list and offers to take it back. */
export function useDeleteCv() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.cv.list.pathKey() });
  const restore = useMutation(trpc.cv.restore.mutationOptions({ onSuccess: refresh, onError: showFailure }));
  return useMutation(
    trpc.cv.delete.mutationOptions({
      onSuccess: async (_, { ids }) => {
        await navigate({ to: '/cvs' });
        showUndo('CV deleted.', () => restore.mutate({ ids }));
        return refresh();
      },
      onError: showFailure,
    }),
  );
}

export function useRereadCv() {
  const trpc = useTRPC();
  return useMutation(
    trpc.cv.reread.mutationOptions({
      onSuccess: () => showDone('Reading the file again.'),
      onError: showFailure,
    }),
  );
}

/** Evaluates the CV against a posting and opens the evaluation, which fills in live. */
export function useEvaluateCv() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation(
    trpc.evaluation.create.mutationOptions({
      onSuccess: async ({ id }) => {
        await queryClient.invalidateQueries({ queryKey: trpc.evaluation.list.pathKey() });
        return navigate({ to: '/evaluations/$evaluationId', params: { evaluationId: id } });
      },
      onError: showFailure,
    }),
  );
}
