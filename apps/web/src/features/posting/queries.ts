import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC, useTRPCClient } from '../../shared/trpc.ts';
import type { PostingListSearch } from './posting-list-search.ts';

export const pageSize = 20;

export function usePostingList(search: PostingListSearch) {
  const trpc = useTRPC();
  return useQuery(
    trpc.posting.list.queryOptions(
      { ...search, page: search.page ?? 1, pageSize },
      { placeholderData: keepPreviousData },
    ),
  );
}

export function usePosting(postingId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.posting.get.queryOptions({ id: postingId }));
}

/** The requirements found in a text, without keeping anything; nothing is asked for an empty text. */
export function usePostingPreview(text: string) {
  // A mutation to the API, since a posting is longer than an address may be; to the screen it is a read.
  const client = useTRPCClient();
  return useQuery({
    queryKey: ['posting-preview', text],
    queryFn: () => client.posting.preview.mutate({ text }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

/** How many CVs there are to evaluate. */
export function useCvCount() {
  const trpc = useTRPC();
  return useQuery(trpc.cv.list.queryOptions({ pageSize: 1 })).data?.total;
}
