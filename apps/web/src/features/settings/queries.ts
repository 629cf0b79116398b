import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../shared/trpc.ts';

/** Breakers open and close by themselves: looked at again while the screen is open, in milliseconds. */
const refetchMs = 15_000;

export function useModelProviders() {
  const trpc = useTRPC();
  return useQuery(trpc.modelProvider.list.queryOptions(undefined, { refetchInterval: refetchMs }));
}
