import { keepPreviousData, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Requirement } from '@vitae/core/posting/requirement';
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

/** Nothing is asked for without an id. */
export function usePosting(postingId: string | undefined) {
  const trpc = useTRPC();
  return useQuery(trpc.posting.get.queryOptions(postingId === undefined ? skipToken : { id: postingId }));
}

/** Characters of a posting that the API takes. */
export const longestPosting = 100_000;

export function useRubricVersions(postingId: string, enabled: boolean) {
  const trpc = useTRPC();
  return useQuery(trpc.posting.versions.queryOptions({ id: postingId }, { enabled, staleTime: 0 }));
}

/** Gets the current rubric of a posting when it is asked for. */
export function useFetchRubric() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async (id: string): Promise<Requirement[]> =>
    (await queryClient.fetchQuery(trpc.posting.get.queryOptions({ id }))).rubric.requirements;
}

/** What the reader makes of one sentence that is meant as a demand; undefined when nothing, or when it cannot be asked. */
export function useUnderstand() {
  const client = useTRPCClient();
  return async (sentence: string): Promise<Requirement | undefined> => {
    try {
      const { requirements } = await client.posting.preview.mutate({ text: `Requirements:\n- ${sentence}` });
      return requirements.find(({ topic, id }) => topic !== 'title' && id !== 'words');
    } catch {
      // The sentence is a requirement all the same, judged by its words.
      return undefined;
    }
  };
}

/** The requirements found in a text, without keeping anything; nothing is asked for an empty text. */
export function usePostingPreview(text: string) {
  // A mutation to the API, since a posting is longer than an address may be; to the screen it is a read.
  const client = useTRPCClient();
  return useQuery({
    queryKey: ['posting-preview', text],
    queryFn: () => client.posting.preview.mutate({ text }),
    enabled: text !== '' && text.length <= longestPosting,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

/** How many CVs there are to evaluate. */
export function useCvCount() {
  const trpc = useTRPC();
  return useQuery(trpc.cv.list.queryOptions({ pageSize: 1 })).data?.total;
}
