import { useMutation, useQueryClient } from '@tanstack/react-query';
import { showDone, showFailure } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

function useRefresh() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: trpc.modelProvider.pathKey() });
    // Whether a model can be asked may have changed.
    await queryClient.invalidateQueries({ queryKey: trpc.modelEvaluation.pathKey() });
  };
}

export function useCreateProvider(onDone: () => void) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  return useMutation(
    trpc.modelProvider.create.mutationOptions({
      onSuccess: async () => {
        await refresh();
        onDone();
      },
    }),
  );
}

export function useUpdateProvider(onDone?: () => void) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  return useMutation(
    trpc.modelProvider.update.mutationOptions({
      onSuccess: async () => {
        await refresh();
        onDone?.();
      },
      // The form shows its own failures beside the fields.
      ...(onDone === undefined && { onError: showFailure }),
    }),
  );
}

export function useDeleteProvider(onDone: () => void) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  return useMutation(
    trpc.modelProvider.delete.mutationOptions({
      onSuccess: async () => {
        await refresh();
        showDone('The model and its key are removed.');
        onDone();
      },
      onError: showFailure,
    }),
  );
}

export function useOrderProviders() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.modelProvider.order.mutationOptions({
      onSuccess: (answer) => queryClient.setQueryData(trpc.modelProvider.list.queryKey(), answer),
      onError: showFailure,
    }),
  );
}

export function useTestProvider() {
  const trpc = useTRPC();
  return useMutation(trpc.modelProvider.test.mutationOptions());
}

export function useSetBudget() {
  const trpc = useTRPC();
  const refresh = useRefresh();
  return useMutation(
    trpc.modelProvider.setBudget.mutationOptions({
      onSuccess: async () => {
        await refresh();
        showDone('The ceiling holds from the next call on.');
      },
      onError: showFailure,
    }),
  );
}
