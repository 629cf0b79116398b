import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CvDetail } from '../../shared/api-types.ts';
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

/** Computed when asked for: asked again only when the CV was read again. */
export function useExamination(cv: CvDetail, part: number) {
  const trpc = useTRPC();
  return useQuery(
    trpc.cv.examine.queryOptions(
      { id: cv.id, part },
      {
        enabled: cv.reading !== undefined || cv.failure !== undefined,
        staleTime: 5 * 60_000,
        placeholderData: keepPreviousData,
        trpc: { context: { alone: true } },
      },
    ),
  );
}
