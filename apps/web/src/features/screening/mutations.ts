import { useMutation, useQueryClient } from '@tanstack/react-query';
import { count } from '../../shared/format.ts';
import { showDone, showFailure } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

export function useStartScreening() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.screening.start.mutationOptions({
      onSuccess: ({ created }) => {
        showDone(created > 0 ? `Evaluating ${count(created, 'CV')}.` : 'Every CV is already evaluated.');
        return queryClient.invalidateQueries({ queryKey: trpc.screening.pathKey() });
      },
      onError: showFailure,
    }),
  );
}

export function useCancelScreening() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.screening.cancel.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.screening.pathKey() }),
      onError: showFailure,
    }),
  );
}
