import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../shared/trpc.ts';

export function useCv(cvId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.cv.get.queryOptions({ id: cvId }));
}

export function useCvEvaluations(cvId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.evaluation.list.queryOptions({ cvId, pageSize: 100 }));
}

export function usePostings(search: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.posting.list.queryOptions(
      { search: search || undefined, pageSize: 50 },
      { placeholderData: keepPreviousData },
    ),
  );
}
