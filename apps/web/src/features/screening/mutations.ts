import { useMutation, useQueryClient } from '@tanstack/react-query';
import { count } from '../../shared/format.ts';
import { showDone, showFailure, showUndo } from '../../shared/notices.tsx';
import { useTRPC, useTRPCClient } from '../../shared/trpc.ts';
import { duplicatesKey } from './queries.ts';

function useRefreshScreening(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: trpc.screening.pathKey() });
}

export function useStartScreening() {
  const trpc = useTRPC();
  const refresh = useRefreshScreening();
  return useMutation(
    trpc.screening.start.mutationOptions({
      onSuccess: ({ created }) => {
        showDone(created > 0 ? `Evaluating ${count(created, 'CV')}.` : 'Every CV is already evaluated.');
        return refresh();
      },
      onError: showFailure,
    }),
  );
}

export function useCancelScreening() {
  const trpc = useTRPC();
  const refresh = useRefreshScreening();
  return useMutation(trpc.screening.cancel.mutationOptions({ onSuccess: refresh, onError: showFailure }));
}

export function useSetSettings() {
  const trpc = useTRPC();
  const refresh = useRefreshScreening();
  return useMutation(trpc.screening.setSettings.mutationOptions({ onSuccess: refresh, onError: showFailure }));
}

/** Asks for every candidate that passes the filters: something done at once, so it is no query of a screen. */
export function useAllCandidates() {
  const client = useTRPCClient();
  return useMutation({
    mutationFn: (input: Parameters<typeof client.screening.listIds.query>[0]) => client.screening.listIds.query(input),
    onError: showFailure,
  });
}

function useRefreshDuplicates(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: duplicatesKey });
}

export function useDismissDuplicate() {
  const trpc = useTRPC();
  const refresh = useRefreshDuplicates();
  const restore = useMutation(
    trpc.screening.restoreDuplicate.mutationOptions({ onSuccess: refresh, onError: showFailure }),
  );
  return useMutation(
    trpc.screening.dismissDuplicate.mutationOptions({
      onSuccess: (_, pair) => {
        showUndo('Two candidates, then.', () => restore.mutate(pair));
        return refresh();
      },
      onError: showFailure,
    }),
  );
}

/** Moves a CV to the bin; it can be taken back. */
export function useRemoveCv() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all(
      [trpc.screening.pathKey(), trpc.cv.pathKey(), duplicatesKey].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
  const restore = useMutation(trpc.cv.restore.mutationOptions({ onSuccess: refresh, onError: showFailure }));
  return useMutation(
    trpc.cv.delete.mutationOptions({
      onSuccess: (_, { ids }) => {
        showUndo('The CV was deleted.', () => restore.mutate({ ids }));
        return refresh();
      },
      onError: showFailure,
    }),
  );
}
