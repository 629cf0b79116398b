import { useMutation, useQueryClient } from '@tanstack/react-query';
import { count } from '../../shared/format.ts';
import { showDone, showFailure, showUndo } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

/** Deletes CVs at once and offers to take it back. */
export function useDeleteCvs() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.cv.list.pathKey() });
  const restore = useMutation(trpc.cv.restore.mutationOptions({ onSuccess: refresh, onError: showFailure }));
  return useMutation(
    trpc.cv.delete.mutationOptions({
      onSuccess: (_, { ids }) => {
        showUndo(`${count(ids.length, 'CV')} deleted.`, () => restore.mutate({ ids }));
        return refresh();
      },
      onError: showFailure,
    }),
  );
}

export function useRereadCvs() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.cv.reread.mutationOptions({
      onSuccess: (_, { ids }) => {
        showDone(`Reading ${count(ids.length, 'CV')} again.`);
        return queryClient.invalidateQueries({ queryKey: trpc.cv.list.pathKey() });
      },
      onError: showFailure,
    }),
  );
}

/** Evaluates some CVs against a posting. */
export function useEvaluateCvs(onStarted: (postingId: string) => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.screening.start.mutationOptions({
      onSuccess: async ({ created, existing }, { postingId }) => {
        showDone(
          created > 0
            ? `Evaluating ${count(created, 'CV')}.`
            : `${existing === 1 ? 'This CV is' : 'These CVs are'} already evaluated against this posting.`,
        );
        await queryClient.invalidateQueries({ queryKey: trpc.screening.pathKey() });
        onStarted(postingId);
      },
      onError: showFailure,
    }),
  );
}

/** Reads all CVs again that an earlier reader read; what it answers is how far that is. */
export function useStartReread() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.cv.startReread.mutationOptions({
      onSuccess: (reread) => {
        queryClient.setQueryData(trpc.cv.getReread.queryKey(), reread);
        return queryClient.invalidateQueries({ queryKey: trpc.cv.list.pathKey() });
      },
      onError: showFailure,
    }),
  );
}

export function useCancelReread() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.cv.cancelReread.mutationOptions({
      onSuccess: (reread) => {
        queryClient.setQueryData(trpc.cv.getReread.queryKey(), reread);
        return queryClient.invalidateQueries({ queryKey: trpc.cv.list.pathKey() });
      },
      onError: showFailure,
    }),
  );
}
