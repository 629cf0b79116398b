import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RouterInputs } from '@vitae/client/app-router';
import { toAppError } from '@vitae/client/to-app-error';
import type { CvDetail } from '../../shared/api-types.ts';
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

export type ResumeChange = RouterInputs['cv']['correct']['changes'][number];

/** What a correction answers is the CV as it is now; lists and evaluations of it are read again. */
function useCorrectedCv() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const get = (id: string) => trpc.cv.get.queryKey({ id });
  return {
    keep: (cv: CvDetail) => {
      queryClient.setQueryData(get(cv.id), cv);
      void queryClient.invalidateQueries({ queryKey: trpc.cv.list.pathKey() });
      void queryClient.invalidateQueries({ queryKey: trpc.evaluation.pathKey() });
    },
    fail: (thrown: unknown, { id }: { readonly id: string }) => {
      showFailure(thrown);
      // Somebody else was faster: what they changed is shown beside what was typed.
      if (toAppError(thrown).code === 'CONFLICT') void queryClient.invalidateQueries({ queryKey: get(id) });
    },
  };
}

export function useCorrectCv() {
  const trpc = useTRPC();
  const { keep, fail } = useCorrectedCv();
  return useMutation(trpc.cv.correct.mutationOptions({ onSuccess: keep, onError: fail }));
}

export function useUndoCorrection() {
  const trpc = useTRPC();
  const { keep, fail } = useCorrectedCv();
  return useMutation(trpc.cv.undoCorrection.mutationOptions({ onSuccess: keep, onError: fail }));
}

/** Evaluates a corrected CV again wherever it was evaluated before the correction. */
export function useRenewEvaluations() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.cv.renewEvaluations.mutationOptions({
      onSuccess: ({ count }) => {
        showDone(count === 0 ? 'Nothing to evaluate again under current rubrics.' : 'Evaluating again.');
        return queryClient.invalidateQueries({ queryKey: trpc.evaluation.pathKey() });
      },
      onError: showFailure,
    }),
  );
}
