import { useMutation, useQueryClient } from '@tanstack/react-query';
import { count } from '../../shared/format.ts';
import { showDone, showFailure } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

function useRefresh(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: trpc.fairness.pathKey() });
}

export function useStartCheck() {
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  return useMutation(trpc.fairness.start.mutationOptions({ onSuccess, onError: showFailure }));
}

export function useCancelCheck() {
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  return useMutation(trpc.fairness.cancel.mutationOptions({ onSuccess, onError: showFailure }));
}

export function useSupplyGroups() {
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  return useMutation(trpc.fairness.supplyGroups.mutationOptions({ onSuccess, onError: showFailure }));
}

export function useDeleteGroups(onDone: () => void) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  return useMutation(
    trpc.fairness.deleteGroups.mutationOptions({
      onSuccess: (deleted) => {
        showDone(`The groups of ${count(deleted.count, 'candidate')} are forgotten.`);
        onDone();
        return refresh();
      },
      onError: showFailure,
    }),
  );
}
