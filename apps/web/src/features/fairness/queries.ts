import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Selection } from '../../shared/api-types.ts';
import { useTRPC } from '../../shared/trpc.ts';

/** A check has no event of its own: while one runs it is asked how far it is. */
const whileRunningMs = 1000;

export function useFairness(postingId: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.fairness.get.queryOptions(
      { postingId },
      {
        refetchInterval: ({ state }) => {
          const stage = state.data?.check?.stage;
          return stage === 'pending' || stage === 'running' ? whileRunningMs : false;
        },
      },
    ),
  );
}

export function useImpact(postingId: string, selection: Selection) {
  const trpc = useTRPC();
  return useQuery(
    trpc.fairness.getImpact.queryOptions({ postingId, ...selection }, { placeholderData: keepPreviousData }),
  );
}
